package vn.dienbien.ntm.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.dienbien.ntm.account.PersonSummary;
import vn.dienbien.ntm.account.Substitution;
import vn.dienbien.ntm.account.SubstitutionService;
import vn.dienbien.ntm.shell.Notices;
import vn.dienbien.ntm.shell.Texts;

/** On one's own profile: who does my work while I am away, and whose work I do. */
class SubstitutionCard extends Section {

  private final transient SubstitutionService substitutions;
  private final transient Clock clock;
  private final long ownId;

  SubstitutionCard(SubstitutionService substitutions, Clock clock, long ownId) {
    this.substitutions = substitutions;
    this.clock = clock;
    this.ownId = ownId;
    addClassName("ntm-card");
    show();
  }

  private void show() {
    removeAll();
    List<Substitution> mine = substitutions.mine();
    add(new H2(Texts.of("substitution.title")), new Paragraph(Texts.of("substitution.help")));
    if (!mine.isEmpty()) {
      add(new SubstitutionRows(mine, LocalDate.now(clock), this::revoke));
    }
    add(new Button(Texts.of("substitution.name"), click -> ask()));
  }

  private void ask() {
    ComboBox<PersonSummary> person = new ComboBox<>(Texts.of("substitution.person"));
    person.setItems(substitutions.colleagues());
    person.setItemLabelGenerator(PersonSummary::displayName);
    person.setHelperText(Texts.of("substitution.person.help"));
    new SubstitutionDialog(
            substitutions,
            () -> ownId,
            () -> SubstitutionDialog.chosen(person).id(),
            LocalDate.now(clock),
            this::show,
            person)
        .open();
  }

  private void revoke(Substitution row) {
    substitutions.revoke(row.id());
    Notices.success("substitution.revoke.done");
    show();
  }
}
