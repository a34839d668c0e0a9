package vn.dienbien.ntm.council.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
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
import vn.dienbien.ntm.shell.Texts;

/** Who is present: marked by the secretary until the session is closed, read by everybody. */
class Attendance extends Section {

  private final transient CouncilService service;
  private final transient Runnable refresh;
  private transient List<Member> members;
  private transient Boolean isEditable;

  Attendance(CouncilService service, Runnable refresh) {
    this.service = service;
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
      addMarks(session.summary().id());
    } else {
      UnorderedList list = new UnorderedList();
      members.forEach(member -> list.add(new ListItem(stateOf(member))));
      add(list);
    }
  }

  private void addMarks(int sessionId) {
    Button all =
        new Button(
            Texts.of("council.allPresent"), click -> mark(sessionId, Set.copyOf(members), true));
    all.addThemeVariants(ButtonVariant.LUMO_SMALL);
    all.setEnabled(!members.stream().allMatch(Member::isPresent));
    CheckboxGroup<Member> marks = new CheckboxGroup<>(Texts.of("council.attendance"));
    marks.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
    marks.setItems(members);
    marks.setItemLabelGenerator(Attendance::nameOf);
    marks.setValue(
        members.stream().filter(Member::isPresent).collect(Collectors.toUnmodifiableSet()));
    marks.addValueChangeListener(
        event -> {
          mark(sessionId, without(event.getValue(), event.getOldValue()), true);
          mark(sessionId, without(event.getOldValue(), event.getValue()), false);
        });
    add(all, marks);
  }

  private static Set<Member> without(Set<Member> some, Set<Member> others) {
    Set<Member> rest = new HashSet<>(some);
    rest.removeAll(others);
    return rest;
  }

  private void mark(int sessionId, Set<Member> marked, boolean present) {
    if (marked.isEmpty()) {
      return;
    }
    try {
      service.mark(sessionId, marked.stream().map(Member::id).collect(Collectors.toSet()), present);
    } finally {
      // Refused, the mark must go back to what is so.
      members = null;
      refresh.run();
    }
  }

  private static String nameOf(Member member) {
    return member.isChair() ? Texts.of("council.chair", member.name()) : member.name();
  }

  private static String stateOf(Member member) {
    return Texts.of(member.isPresent() ? "council.isPresent" : "council.isAbsent", nameOf(member));
  }
}
