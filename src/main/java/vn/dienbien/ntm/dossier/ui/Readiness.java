package vn.dienbien.ntm.dossier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import java.util.stream.Collectors;
import vn.dienbien.ntm.criteria.Criterion;
import vn.dienbien.ntm.dossier.ClaimBook;
import vn.dienbien.ntm.dossier.ClaimView;
import vn.dienbien.ntm.dossier.DossierLinks;
import vn.dienbien.ntm.dossier.PaperView;
import vn.dienbien.ntm.shell.Texts;

/** How many indicators are ready, and of the others what each lacks, as links to them. */
class Readiness extends Section {

  private final UnorderedList papers = new UnorderedList();

  Readiness(ClaimBook book, boolean isWithCommune) {
    addClassName("ntm-card");
    List<ClaimView> incomplete = book.incomplete();
    add(new H2(Texts.of(isWithCommune ? "dossier.readiness" : "dossier.claimed")));
    Paragraph met =
        new Paragraph(
            Texts.of("dossier.readiness.met", book.criteriaMet(), book.set().criteria().size()));
    if (isWithCommune) {
      ProgressBar bar = new ProgressBar(0, book.claims().size(), book.ready());
      Paragraph count =
          new Paragraph(Texts.of("dossier.readiness.count", book.ready(), book.claims().size()));
      count.addClassName("ntm-big");
      bar.getElement().setAttribute("aria-label", count.getText());
      add(count, bar);
    }
    add(met);
    if (!isWithCommune) {
      add(verdicts(book));
    }
    if (isWithCommune && incomplete.isEmpty()) {
      boolean isReturned = book.claims().stream().anyMatch(claim -> claim.returnReason() != null);
      add(
          new Paragraph(
              Texts.of(isReturned ? "dossier.readiness.returned" : "dossier.readiness.done")));
    } else if (isWithCommune) {
      add(missing(book, incomplete));
    }
    papers.setVisible(false);
    add(papers);
  }

  /** Says which papers are missing. */
  void showPapers(List<PaperView> attached) {
    papers.removeAll();
    attached.stream()
        .flatMap(paper -> paper.gap().stream())
        .forEach(gap -> papers.add(new ListItem(Texts.of(gap))));
    papers.setVisible(papers.getElement().getChildCount() > 0);
  }

  /** Leads to where the judged draft is made public. */
  void offerPublishing(long dossierId) {
    Anchor publish =
        new Anchor(
            DossierLinks.tab(dossierId, DossierLinks.CONSULTATION_TAB),
            Texts.of("dossier.readiness.publish"));
    add(new Paragraph(Texts.of("dossier.readiness.judged")), publish);
  }

  private static Component verdicts(ClaimBook book) {
    UnorderedList list = new UnorderedList();
    list.addClassName("ntm-verdicts");
    for (Criterion criterion : book.set().criteria()) {
      list.add(
          new ListItem(
              IndicatorLinks.of(book.dossierId(), criterion),
              new VerdictChip(book.verdictOf(criterion).orElse(null))));
    }
    return list;
  }

  private static Component missing(ClaimBook book, List<ClaimView> incomplete) {
    UnorderedList list = new UnorderedList();
    list.addClassName("ntm-missing");
    for (Criterion criterion : book.set().criteria()) {
      List<ClaimView> lacking =
          incomplete.stream()
              .filter(claim -> claim.indicator().criterionNo() == criterion.no())
              .toList();
      if (!lacking.isEmpty()) {
        Span name = new Span(criterion.no() + ". " + criterion.name());
        name.addClassName("ntm-missing-criterion");
        Div links = new Div();
        lacking.forEach(claim -> links.add(link(book.dossierId(), claim)));
        list.add(new ListItem(name, links));
      }
    }
    return list;
  }

  private static Component link(long dossierId, ClaimView claim) {
    String gaps = claim.gaps().stream().map(Texts::of).collect(Collectors.joining(", "));
    Span words = new Span(Texts.of("dossier.readiness.lacks", gaps));
    words.addClassName("ntm-small");
    Span line = new Span(IndicatorLinks.of(dossierId, claim.indicator().no()), words);
    line.setTitle(claim.indicator().name());
    line.addClassName("ntm-missing-indicator");
    return line;
  }
}
