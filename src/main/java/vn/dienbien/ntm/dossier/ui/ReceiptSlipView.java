package vn.dienbien.ntm.dossier.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import vn.dienbien.ntm.audit.AuditEntry;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.dossier.DossierHeader;
import vn.dienbien.ntm.dossier.DossierLinks;
import vn.dienbien.ntm.dossier.DossierQueries;
import vn.dienbien.ntm.dossier.Filing;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.Texts;
import vn.dienbien.ntm.shell.Titled;
import vn.dienbien.ntm.unit.UnitService;

/**
 * The slip that says a dossier was filed, to be printed; head as Decree 30/2020/ND-CP lays down.
 */
@Route(DossierLinks.LIST + "/:id([0-9]{1,18})/phieu-tiep-nhan")
@PermitAll
class ReceiptSlipView extends Div implements BeforeEnterObserver, Titled {

  private static final String ACCEPTED_BY_DISTRICT = "step.acceptedByDistrict";

  private final transient DossierQueries dossiers;
  private final transient UnitService units;

  ReceiptSlipView(DossierQueries dossiers, UnitService units) {
    this.dossiers = dossiers;
    this.units = units;
    addClassName("ntm-slip");
  }

  /** The address of the slip of a dossier. */
  static String address(long dossierId) {
    return DossierLinks.of(dossierId) + "/phieu-tiep-nhan";
  }

  @Override
  public String titleKey() {
    return "dossier.slip.title";
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    long id = event.getRouteParameters().getLong("id").orElseThrow();
    DossierHeader header = dossiers.header(id);
    List<Filing> valid =
        dossiers.filings(id).stream().filter(filing -> filing.recalledAt() == null).toList();
    if (valid.isEmpty()) {
      throw new NotThere(address(id));
    }
    removeAll();
    add(bar(id), sheet(header, valid.get(0), accepted(id)));
  }

  private Optional<AuditEntry> accepted(long id) {
    return dossiers.timeline(id).stream()
        .filter(entry -> entry.kind().equals(ACCEPTED_BY_DISTRICT))
        .findFirst();
  }

  private static Div bar(long id) {
    Button print = new Button(Texts.of("dossier.slip.print"), Glyph.PRINT.create());
    print.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    print.getElement().executeJs("this.addEventListener('click', () => window.print())");
    Anchor back = new Anchor(DossierLinks.of(id), Texts.of("dossier.slip.back"));
    Div bar = new Div(back, print);
    bar.addClassName("ntm-slip-bar");
    return bar;
  }

  private Div sheet(DossierHeader header, Filing filing, Optional<AuditEntry> accepted) {
    String district = Texts.of(units.byId(header.facts().districtId()).officialName());
    String commune = Texts.of(units.byId(header.facts().communeId()).officialName());
    String year = String.valueOf(header.assessmentYear());
    H1 title = new H1(Texts.of("dossier.slip.title"));
    Paragraph of = new Paragraph(Texts.of("dossier.slip.of", year));
    of.addClassName("ntm-slip-of");
    Paragraph place =
        new Paragraph(
            Texts.of(
                "dossier.slip.place",
                units.byId(header.facts().districtId()).name(),
                two(filing.filedAt().getDayOfMonth()),
                two(filing.filedAt().getMonthValue()),
                String.valueOf(filing.filedAt().getYear())));
    place.addClassName("ntm-slip-place");
    Div sheet = new Div(head(district), place, title, of);
    sheet.addClassName("ntm-slip-sheet");
    line(sheet, "dossier.slip.number", header.facts().receiptNumber());
    line(sheet, "dossier.slip.from", Texts.of("dossier.slip.commune", commune, district));
    line(sheet, "dossier.slip.filedBy", filing.filedBy());
    line(sheet, "dossier.slip.filedAt", moment(filing.filedAt()));
    line(
        sheet,
        "dossier.slip.letter",
        Texts.of(
            "dossier.filings.letter",
            filing.letterNumber(),
            Dates.of(filing.letterDate()),
            filing.letterSigner()));
    if (header.isLate()) {
      line(sheet, "dossier.slip.remark", Texts.of("dossier.late"));
    }
    line(
        sheet,
        "dossier.slip.receivedBy",
        accepted
            .map(entry -> Texts.of("dossier.slip.received", entry.actorName(), moment(entry.at())))
            .orElse(Texts.of("dossier.slip.notReceived")));
    sheet.add(new Paragraph(Texts.of("dossier.slip.note")), signatures());
    return sheet;
  }

  private static String two(int number) {
    return "%02d".formatted(number);
  }

  private static Div head(String district) {
    Div office =
        new Div(
            new Span(Texts.of("dossier.slip.committee", district).toUpperCase(Texts.locale())),
            new Span(Texts.of("dossier.slip.office")));
    Div state =
        new Div(new Span(Texts.of("dossier.slip.state")), new Span(Texts.of("dossier.slip.motto")));
    Div head = new Div(office, state);
    head.addClassName("ntm-slip-head");
    return head;
  }

  private static Div signatures() {
    Div signatures =
        new Div(new Span(Texts.of("dossier.slip.giver")), new Span(Texts.of("dossier.slip.taker")));
    signatures.addClassName("ntm-slip-signatures");
    return signatures;
  }

  private static void line(Div sheet, String key, String value) {
    Span label = new Span(Texts.of(key) + ": ");
    Span words = new Span(value);
    words.addClassName("ntm-slip-value");
    sheet.add(new Paragraph(label, words));
  }

  private static String moment(LocalDateTime at) {
    return Texts.of(
        "dossier.slip.moment",
        at.format(java.time.format.DateTimeFormatter.ofPattern("HH:mm")),
        Dates.of(at.toLocalDate()));
  }
}
