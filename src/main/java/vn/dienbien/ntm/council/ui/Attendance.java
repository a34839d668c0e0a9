package vn.dienbien.ntm.council.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dienbien.ntm.council.CouncilService;
import vn.dienbien.ntm.council.CouncilSession;
import vn.dienbien.ntm.council.Member;
import vn.dienbien.ntm.council.SessionStatus;
import vn.dienbien.ntm.council.Substitute;
import vn.dienbien.ntm.shell.Texts;

/** Who is present: marked by the secretary until the session is closed, read by everybody. */
class Attendance extends Section {

  private final transient CouncilService service;
  private final transient SessionSubstitute standIn;
  private final transient Runnable refresh;
  private transient List<Member> members;
  private transient Boolean isEditable;

  Attendance(CouncilService service, SessionSubstitute standIn, Runnable refresh) {
    this.service = service;
    this.standIn = standIn;
    this.refresh = refresh;
    addClassNames("ntm-card", "ntm-attendance");
  }

  void show(CouncilSession session) {
    boolean editable = session.isSecretary() && session.summary().status() != SessionStatus.CLOSED;
    if (session.members().equals(members) && isEditable == editable) {
      return;
    }
    members = session.members();
    isEditable = editable;
    removeAll();
    add(new H2(Texts.of("council.members")));
    if (editable) {
      addMarks(session);
    } else {
      UnorderedList list = new UnorderedList();
      members.forEach(member -> list.add(new ListItem(stateOf(member))));
      add(list);
    }
  }

  private void addMarks(CouncilSession session) {
    int sessionId = session.summary().id();
    Set<Member> absent =
        members.stream().filter(member -> !member.isPresent()).collect(Collectors.toSet());
    Button all = new Button(Texts.of("council.allPresent"), click -> mark(sessionId, absent, true));
    all.addThemeVariants(ButtonVariant.LUMO_SMALL);
    all.setEnabled(!absent.isEmpty());
    CheckboxGroup<Member> marks = new CheckboxGroup<>(Texts.of("council.attendance"));
    marks.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
    marks.setItems(members);
    marks.setItemLabelGenerator(Attendance::nameOf);
    marks.setValue(
        members.stream()
            .filter(member -> member.isPresent() && member.sitting() == null)
            .collect(Collectors.toUnmodifiableSet()));
    marks.addValueChangeListener(
        event -> {
          mark(sessionId, without(event.getValue(), event.getOldValue()), true);
          mark(sessionId, without(event.getOldValue(), event.getValue()), false);
        });
    add(all, marks);
    addSubstitutes(sessionId);
    Button register =
        new Button(
            Texts.of("council.standIn.confirm"), click -> standIn.ask(session, this::redraw));
    register.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
    add(register);
  }

  private void redraw() {
    members = null;
    refresh.run();
  }

  private void addSubstitutes(int sessionId) {
    List<Substitute> registered =
        members.stream().flatMap(member -> member.substitutes().stream()).toList();
    if (registered.isEmpty()) {
      return;
    }
    Paragraph hint = new Paragraph(Texts.of("council.substitutes.hint"));
    hint.addClassName("ntm-hint");
    add(hint);
    for (Member member : members) {
      for (Substitute substitute : member.substitutes()) {
        Checkbox mark =
            new Checkbox(Texts.of("council.substitute", substitute.name(), member.name()));
        mark.setValue(substitute.equals(member.sitting()));
        mark.addValueChangeListener(event -> seat(sessionId, member, substitute, event.getValue()));
        add(mark);
      }
    }
  }

  private void seat(int sessionId, Member member, Substitute substitute, boolean isSeated) {
    change(
        () -> {
          if (isSeated) {
            service.seat(sessionId, substitute.id());
          } else {
            service.mark(sessionId, Set.of(member.id()), false);
          }
        });
  }

  private static Set<Member> without(Set<Member> some, Set<Member> others) {
    Set<Member> rest = new HashSet<>(some);
    rest.removeAll(others);
    return rest;
  }

  private void mark(int sessionId, Set<Member> marked, boolean present) {
    if (!marked.isEmpty()) {
      change(
          () ->
              service.mark(
                  sessionId, marked.stream().map(Member::id).collect(Collectors.toSet()), present));
    }
  }

  private void change(Runnable act) {
    try {
      act.run();
    } finally {
      // Refused, the mark must go back to what is so.
      redraw();
    }
  }

  private static String nameOf(Member member) {
    return member.isChair() ? Texts.of("council.chair", member.name()) : member.name();
  }

  private static String stateOf(Member member) {
    if (member.isPresent() && member.sitting() != null) {
      return Texts.of(
          "council.isPresent",
          Texts.of("council.substitute", member.sitting().name(), nameOf(member)));
    }
    return Texts.of(member.isPresent() ? "council.isPresent" : "council.isAbsent", nameOf(member));
  }
}
