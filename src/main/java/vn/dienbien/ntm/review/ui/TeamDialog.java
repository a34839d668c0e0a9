package vn.dienbien.ntm.review.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import vn.dienbien.ntm.account.PersonSummary;
import vn.dienbien.ntm.criteria.CriteriaSet;
import vn.dienbien.ntm.criteria.Criterion;
import vn.dienbien.ntm.review.ReviewSheet;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.shell.Notices;
import vn.dienbien.ntm.shell.Texts;

/** Who verifies which criterion; each choice counts at once. */
class TeamDialog extends Dialog {

  TeamDialog(ReviewDesk desk, long dossierId, CriteriaSet set, ReviewSheet sheet, Assignees names) {
    setHeaderTitle(Texts.of("review.team.assign"));
    setWidth("44rem");
    add(new Paragraph(Texts.of("review.team.hint")));
    List<ActorKey> verifiers = verifiers(desk, dossierId, sheet);
    for (Criterion criterion : set.criteria()) {
      sheet.on(String.valueOf(criterion.no())).stream()
          .findFirst()
          .ifPresent(
              finding -> {
                Select<ActorKey> who = new Select<>();
                who.setLabel(Texts.of("review.criterion", criterion.no(), criterion.name()));
                who.setItems(verifiers);
                who.setItemLabelGenerator(names::nameOf);
                who.setWidthFull();
                who.setValue(finding.assignee());
                who.addValueChangeListener(
                    event -> {
                      desk.verifications().assign(dossierId, criterion.no(), event.getValue());
                      Notices.success(
                          "review.team.assigned", criterion.no(), names.nameOf(event.getValue()));
                    });
                add(who);
              });
    }
    Button done =
        new Button(
            Texts.of("dossier.close"),
            click -> {
              close();
              UI.getCurrent().refreshCurrentRoute(false);
            });
    done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(done);
  }

  /** The verifiers of the district, and whoever has something still. */
  private static List<ActorKey> verifiers(ReviewDesk desk, long dossierId, ReviewSheet sheet) {
    List<ActorKey> all = new ArrayList<>();
    String district = desk.dossiers().header(dossierId).facts().districtId();
    for (PersonSummary person :
        desk.people().holdersOf(ActorKey.of(Role.DISTRICT_VERIFIER, district))) {
      all.add(ActorKey.ofPerson(person.id()));
    }
    sheet.assignments().stream()
        .map(assignment -> assignment.assignee())
        .filter(assignee -> !all.contains(assignee))
        .forEach(all::add);
    return all;
  }
}
