package vn.dienbien.ntm.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.dienbien.ntm.base.Share;
import vn.dienbien.ntm.criteria.IndicatorValue;
import vn.dienbien.ntm.document.StoredFileSummary;
import vn.dienbien.ntm.document.ui.FilePreview;
import vn.dienbien.ntm.dossier.ClaimView;
import vn.dienbien.ntm.dossier.EvidenceView;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.Numbers;
import vn.dienbien.ntm.shell.Texts;

/** What the commune states of one indicator, with its evidence one click away. */
class ClaimCard extends Div {

  ClaimCard(ClaimView claim) {
    addClassName("ntm-claim");
    add(new H4(Texts.of("review.indicator", claim.indicator().no(), claim.indicator().name())));
    Span threshold = new Span(Texts.of("review.threshold", Texts.of(claim.threshold().text())));
    threshold.addClassName("ntm-hint");
    Span value = new Span(Texts.of("review.value", valueOf(claim)));
    add(new Div(value, new VerdictChip(claim.verdict().orElse(null))), threshold);
    if (claim.isContradicting()) {
      add(new Paragraph(Texts.of("review.differs", Texts.of(claim.computed()))));
    }
    if (!claim.reason().isBlank()) {
      Paragraph reason = new Paragraph(Texts.of("review.reason", claim.reason()));
      reason.addClassName("ntm-remark");
      add(reason);
    }
    add(files(claim.evidence()));
  }

  private static Div files(List<EvidenceView> evidence) {
    Div files = new Div();
    files.addClassName("ntm-claim-files");
    if (evidence.isEmpty()) {
      files.add(new Span(Texts.of("review.noEvidence")));
    }
    List<StoredFileSummary> all = evidence.stream().map(ClaimCard::file).toList();
    for (int i = 0; i < all.size(); i++) {
      int index = i;
      StoredFileSummary file = all.get(i);
      Button open =
          new Button(
              file.name(),
              (file.isPicture() ? Glyph.IMAGE : Glyph.FILE).create(),
              click -> new FilePreview(all, index).open());
      open.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
      open.setAriaLabel(Texts.of("review.openFile", file.name()));
      files.add(open);
    }
    return files;
  }

  /** The preview needs no hash. */
  private static StoredFileSummary file(EvidenceView evidence) {
    return new StoredFileSummary(
        evidence.fileId(), evidence.name(), evidence.mediaType(), evidence.size(), "");
  }

  private static String valueOf(ClaimView claim) {
    IndicatorValue value = claim.value();
    if (!value.isEntered(claim.indicator().valueType())) {
      return Texts.of("review.noValue");
    }
    return switch (claim.indicator().valueType()) {
      case BOOLEAN -> Texts.of(value.isMet() ? "review.yes" : "review.no");
      case PERCENT -> shareOf(value.share());
      case PERCENT_DUAL -> shareOf(value.share()) + "; " + shareOf(value.secondShare());
      case NUMBER, MONEY -> amountOf(value.amount(), claim.indicator().unit());
    };
  }

  private static String amountOf(BigDecimal amount, String unit) {
    return Numbers.of(amount) + " " + unit;
  }

  private static String shareOf(Optional<Share> share) {
    return share
        .map(
            known ->
                Texts.of(
                    "review.share",
                    Numbers.of(known.numerator()),
                    Numbers.of(known.denominator()),
                    Numbers.percent(known.percent())))
        .orElse("");
  }
}
