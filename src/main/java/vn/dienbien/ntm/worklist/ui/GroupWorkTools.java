package vn.dienbien.ntm.worklist.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.security.CurrentUser;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.Notices;
import vn.dienbien.ntm.shell.StepButton;
import vn.dienbien.ntm.shell.Texts;
import vn.dienbien.ntm.worklist.GroupWork;
import vn.dienbien.ntm.worklist.OpenTask;
import vn.dienbien.ntm.worklist.TakenOn;

/** Who of a group is at a task, and the buttons to take it on, give it back or take it over. */
@Component
class GroupWorkTools {

  private static final DateTimeFormatter TODAY = DateTimeFormatter.ofPattern("HH:mm");
  private static final DateTimeFormatter EARLIER = DateTimeFormatter.ofPattern("HH:mm dd/MM");

  private final GroupWork groupWork;
  private final CurrentUser currentUser;
  private final Clock clock;

  GroupWorkTools(GroupWork groupWork, CurrentUser currentUser, Clock clock) {
    this.groupWork = groupWork;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /** Words and buttons for a task of one's own group; nothing where there is no colleague. */
  Div of(OpenTask task, Runnable changed) {
    Div tools = words(task);
    TakenOn taken = task.takenOn();
    if (taken == null) {
      if (task.isOfGroup()) {
        tools.add(
            button(
                "groupWork.take",
                task,
                () -> groupWork.takeOn(task.subject(), task.workKey()),
                changed));
      }
    } else if (isMine(taken)) {
      tools.add(
          button(
              "groupWork.release",
              task,
              () -> groupWork.giveBack(task.subject(), task.workKey()),
              changed));
    } else {
      Button over = small(new Button(Texts.of("groupWork.takeOver"), Glyph.RETURN.create()), task);
      over.addClickListener(
          click ->
              new TakeOverDialog(
                      words(taken),
                      reason -> {
                        groupWork.takeOver(
                            task.subject(), task.workKey(), taken.personId(), reason);
                        Notices.success("groupWork.takenOver");
                        changed.run();
                      })
                  .open());
      tools.add(over);
    }
    tools.setVisible(tools.getComponentCount() > 0);
    return tools;
  }

  /** Who is at it; hidden where nobody is. */
  Div words(OpenTask task) {
    Div cell = new Div();
    cell.addClassNames("ntm-chips", "ntm-group-work");
    if (task.takenOn() != null) {
      cell.add(new Span(words(task.takenOn())));
    }
    cell.setVisible(task.takenOn() != null);
    return cell;
  }

  private String words(TakenOn taken) {
    return isMine(taken)
        ? Texts.of("groupWork.mine", moment(taken.at()))
        : Texts.of("groupWork.others", taken.name(), moment(taken.at()));
  }

  private boolean isMine(TakenOn taken) {
    return taken.personId() == currentUser.get().personId();
  }

  private String moment(LocalDateTime at) {
    return (at.toLocalDate().equals(LocalDate.now(clock)) ? TODAY : EARLIER).format(at);
  }

  private static Button button(String key, OpenTask task, Runnable command, Runnable changed) {
    return small(
        new StepButton(
            Texts.of(key),
            () -> {
              try {
                command.run();
              } finally {
                // A colleague who was faster is shown at once.
                changed.run();
              }
            }),
        task);
  }

  private static Button small(Button button, OpenTask task) {
    button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
    button.setAriaLabel(Texts.of("worklist.action.of", button.getText(), task.communeName()));
    return button;
  }
}
