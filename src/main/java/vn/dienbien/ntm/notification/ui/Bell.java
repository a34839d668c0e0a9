package vn.dienbien.ntm.notification.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.stream.Stream;
import vn.dienbien.ntm.notification.NotificationService;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.Numbers;
import vn.dienbien.ntm.shell.PushLine;
import vn.dienbien.ntm.shell.Texts;

/**
 * The bell of the header: how many notices are unread, kept up to date by push; on click the newest
 * of them. It reads the count once, when its browser tab is opened.
 */
class Bell extends Div {

  private static final int MOST_SHOWN = 99;

  private final transient NotificationService service;
  private final transient BellBroadcaster broadcaster;
  private final long personId;
  private final Span badge = new Span();
  private final Button button = new Button();
  private final Popover popover = new Popover();
  private final NewestNotices newest;
  private transient List<Registration> whileShown = List.of();
  private volatile int shown;

  Bell(NotificationService service, BellBroadcaster broadcaster, long personId) {
    this.service = service;
    this.broadcaster = broadcaster;
    this.personId = personId;
    newest = new NewestNotices(service);
    addClassName("ntm-bell");
    badge.addClassName("ntm-bell-count");
    badge.getElement().setAttribute("aria-hidden", "true");
    Div picture = new Div(Glyph.BELL.create(), badge);
    button.getElement().appendChild(picture.getElement());
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    popover.setTarget(button);
    popover.setModal(true);
    popover.setPosition(PopoverPosition.BOTTOM_END);
    popover.setAriaLabel(Texts.of("notice.title"));
    popover.add(newest);
    popover.addOpenedChangeListener(
        change -> {
          if (change.isOpened()) {
            newest.refresh();
          }
        });
    add(button, popover);
  }

  @Override
  protected void onAttach(AttachEvent event) {
    UI ui = event.getUI();
    whileShown =
        Stream.of(
                PushLine.open(ui),
                broadcaster.follow(personId, unread -> told(ui, unread)),
                ui.addAfterNavigationListener(navigation -> popover.close()))
            .toList();
    show(service.unread());
  }

  @Override
  protected void onDetach(DetachEvent event) {
    whileShown.forEach(Registration::remove);
  }

  /** Nothing is sent to a screen that shows the count already. */
  private void told(UI ui, int unread) {
    if (unread == shown) {
      return;
    }
    try {
      ui.access(
          () -> {
            show(unread);
            if (popover.isOpened()) {
              newest.refresh();
            }
          });
    } catch (UIDetachedException e) {
      // The tab is gone; it stops following when it is taken away.
    }
  }

  private void show(int unread) {
    shown = unread;
    badge.setVisible(unread > 0);
    badge.setText(unread > MOST_SHOWN ? MOST_SHOWN + "+" : String.valueOf(unread));
    button.setAriaLabel(
        unread == 0
            ? Texts.of("notice.bell.none")
            : Texts.of("notice.bell.count", Numbers.of(unread)));
  }
}
