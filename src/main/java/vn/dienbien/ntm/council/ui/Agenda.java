package vn.dienbien.ntm.council.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.dienbien.ntm.council.AgendaItem;
import vn.dienbien.ntm.council.CouncilSession;
import vn.dienbien.ntm.council.SessionStatus;
import vn.dienbien.ntm.dossier.DossierSummary;
import vn.dienbien.ntm.shell.EmptyState;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.Texts;

/** The dossiers of a session: while it is planned, the secretary adds and removes them. */
class Agenda extends Section {

  private final transient CouncilDesk desk;
  private final transient Runnable refresh;
  private final Paragraph missing = new Paragraph();
  private final Div picker = new Div();
  private final Div cards = new Div();
  private final transient Map<Integer, AgendaCard> cardOf = new HashMap<>();
  private transient Drawn drawn;

  /** What the cards as a whole depend on; a card updates its own figures. */
  private record Drawn(SessionStatus status, List<Integer> items, boolean isSecretary) {}

  Agenda(CouncilDesk desk, Runnable refresh) {
    this.desk = desk;
    this.refresh = refresh;
    addClassName("ntm-agenda");
    missing.addClassName("ntm-hint");
    add(new H2(Texts.of("council.agenda")), missing, picker, cards);
  }

  void show(CouncilSession session) {
    SessionStatus status = session.summary().status();
    boolean isEditable = session.isSecretary() && status == SessionStatus.PLANNED;
    String reason = isEditable ? SessionActions.missing(session) : "";
    missing.setText(reason);
    missing.setVisible(!reason.isEmpty());
    Drawn now =
        new Drawn(
            status, session.agenda().stream().map(AgendaItem::id).toList(), session.isSecretary());
    if (!now.equals(drawn)) {
      drawn = now;
      draw(session, isEditable);
    }
    session.agenda().forEach(item -> cardOf.get(item.id()).show(session, item));
  }

  private void draw(CouncilSession session, boolean isEditable) {
    picker.removeAll();
    cards.removeAll();
    cardOf.clear();
    if (isEditable) {
      addPicker(session.summary().id());
    }
    if (session.agenda().isEmpty()) {
      cards.add(
          new EmptyState(
              Glyph.DOSSIER,
              Texts.of("council.agenda.none"),
              Texts.of("council.agenda.none.hint")));
    }
    for (AgendaItem item : session.agenda()) {
      AgendaCard card = new AgendaCard(desk, session.summary().id(), item, isEditable, refresh);
      cardOf.put(item.id(), card);
      cards.add(card);
    }
  }

  private void addPicker(int sessionId) {
    List<DossierSummary> waiting = desk.queries().waiting();
    if (waiting.isEmpty()) {
      Paragraph none = new Paragraph(Texts.of("council.waiting.none"));
      none.addClassName("ntm-hint");
      picker.add(none);
      return;
    }
    MultiSelectComboBox<DossierSummary> choice =
        new MultiSelectComboBox<>(Texts.of("council.add.field"));
    choice.setItems(waiting);
    choice.setItemLabelGenerator(
        dossier -> Texts.of("council.add.item", dossier.communeName(), dossier.districtName()));
    choice.setWidthFull();
    Button add =
        new Button(
            Texts.of("council.add"),
            Glyph.PLUS.create(),
            click -> {
              choice.getValue().stream()
                  .map(DossierSummary::id)
                  .sorted()
                  .forEach(id -> desk.service().addToAgenda(sessionId, id));
              refresh.run();
            });
    picker.add(choice, add);
  }
}
