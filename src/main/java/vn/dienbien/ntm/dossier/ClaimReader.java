package vn.dienbien.ntm.dossier;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.criteria.CriteriaService;
import vn.dienbien.ntm.criteria.CriteriaSet;
import vn.dienbien.ntm.criteria.Indicator;
import vn.dienbien.ntm.criteria.IndicatorValue;
import vn.dienbien.ntm.criteria.Threshold;
import vn.dienbien.ntm.round.ProvinceThresholdService;

/** Puts the claims of a dossier together from its rows; a fixed number of statements. */
@Component
class ClaimReader {

  private final CriteriaService criteria;
  private final ProvinceThresholdService provinceThresholds;
  private final ClaimRepository claims;
  private final EvidenceRepository evidence;
  private final ReturnRepository returns;
  private final CriterionNotes notes;
  private final CarriedOver carriedOver;

  ClaimReader(
      CriteriaService criteria,
      ProvinceThresholdService provinceThresholds,
      ClaimRepository claims,
      EvidenceRepository evidence,
      ReturnRepository returns,
      CriterionNotes notes,
      CarriedOver carriedOver) {
    this.criteria = criteria;
    this.provinceThresholds = provinceThresholds;
    this.claims = claims;
    this.evidence = evidence;
    this.returns = returns;
    this.notes = notes;
    this.carriedOver = carriedOver;
  }

  ClaimBook read(Dossier dossier) {
    CriteriaSet set = criteria.set(dossier.setId());
    Map<String, Threshold> thresholds = provinceThresholds.thresholds(dossier.roundId(), set.id());
    Map<String, IndicatorClaim> stated =
        claims.ofDossier(dossier.id()).stream()
            .collect(Collectors.toMap(IndicatorClaim::indicatorId, Function.identity()));
    Map<String, List<EvidenceView>> files =
        evidence.ofDossier(dossier.id()).stream()
            .collect(Collectors.groupingBy(EvidenceView::indicatorId));
    Map<Long, Integer> carriedYears =
        carriedOver.years(
            stated.values().stream()
                .map(IndicatorClaim::carriedFrom)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    ReturnRound returned = openReturn(dossier);
    List<ClaimView> views =
        set.indicators().stream()
            .map(
                indicator ->
                    view(
                        indicator,
                        thresholds.get(indicator.id()),
                        stated.get(indicator.id()),
                        files.getOrDefault(indicator.id(), List.of()),
                        dossier.status(),
                        returned == null ? List.of() : returned.on(indicator.id()),
                        carriedYears))
            .toList();
    return new ClaimBook(dossier.id(), set, views, notes.ofDossier(dossier.id()));
  }

  /** The return the commune answers now; null if there is none. */
  private ReturnRound openReturn(Dossier dossier) {
    return dossier.status().isSupplementing() || dossier.status().isReview()
        ? returns.open(dossier.id()).orElse(null)
        : null;
  }

  /** The reasons of what was named of an indicator, one a line; null if nothing was. */
  private static String reasonOf(List<ReturnedItem> items) {
    return items.isEmpty()
        ? null
        : items.stream()
            .map(
                item ->
                    item.fileName() == null
                        ? item.reason()
                        : item.fileName() + ": " + item.reason())
            .collect(Collectors.joining("\n"));
  }

  private static ClaimView view(
      Indicator indicator,
      Threshold threshold,
      IndicatorClaim claim,
      List<EvidenceView> evidence,
      DossierStatus status,
      List<ReturnedItem> returned,
      Map<Long, Integer> carriedYears) {
    IndicatorValue value = claim == null ? IndicatorValue.NONE : claim.value();
    return new ClaimView(
        indicator,
        threshold,
        value,
        threshold.judge(value).orElse(null),
        claim == null ? null : claim.ownVerdict(),
        claim == null ? "" : claim.reason(),
        evidence,
        status.isOpenForValues()
            || returned.stream().anyMatch(item -> item.kind() == ReturnItem.Kind.INDICATOR),
        status.isBeforeFiling() || !returned.isEmpty(),
        reasonOf(returned),
        claim == null ? ClaimView.NEW : claim.version(),
        claim == null ? null : claim.changedBy(),
        claim == null ? null : claim.changedAt(),
        claim == null || claim.carriedFrom() == null
            ? null
            : carriedYears.get(claim.carriedFrom()));
  }
}
