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
    Map<String, String> returned = openReturn(dossier);
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
                        returned.get(indicator.id()),
                        carriedYears))
            .toList();
    return new ClaimBook(dossier.id(), set, views, notes.ofDossier(dossier.id()));
  }

  /** Reasons by indicator of the return the commune answers now; empty otherwise. */
  private Map<String, String> openReturn(Dossier dossier) {
    if (!dossier.status().isSupplementing()) {
      return Map.of();
    }
    return returns.ofDossier(dossier.id()).stream()
        .filter(ReturnRound::isOpen)
        .findFirst()
        .map(ReturnRound::items)
        .orElse(Map.of());
  }

  private static ClaimView view(
      Indicator indicator,
      Threshold threshold,
      IndicatorClaim claim,
      List<EvidenceView> evidence,
      DossierStatus status,
      String returnReason,
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
        status.isOpenForValues() || returnReason != null,
        status.isBeforeFiling() || returnReason != null,
        returnReason,
        claim == null ? ClaimView.NEW : claim.version(),
        claim == null ? null : claim.changedBy(),
        claim == null ? null : claim.changedAt(),
        claim == null || claim.carriedFrom() == null
            ? null
            : carriedYears.get(claim.carriedFrom()));
  }
}
