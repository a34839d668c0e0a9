package vn.dienbien.ntm.village;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts together what is known of the criteria of a request. */
@Component
class CriterionPages {

  private final VillageCriteria criteria;
  private final VillageVerdictRepository verdicts;
  private final VillageEvidenceRepository evidence;

  CriterionPages(
      VillageCriteria criteria,
      VillageVerdictRepository verdicts,
      VillageEvidenceRepository evidence) {
    this.criteria = criteria;
    this.verdicts = verdicts;
    this.evidence = evidence;
  }

  List<CriterionPage> read(
      VillageRequest request, VillageRights rights, List<VillageReturn> returns) {
    List<VillageVerdict> said = verdicts.ofRequest(request.id());
    Map<Integer, VillageVerdict> claims = of(said, Side.COMMUNE);
    Map<Integer, VillageVerdict> findings = of(said, Side.VERIFICATION);
    Map<Integer, List<VillageEvidence>> files =
        evidence.ofRequest(request.id()).stream()
            .collect(Collectors.groupingBy(VillageEvidence::criterionNo));
    Map<Integer, String> returned = open(returns);
    return criteria.set(request.setId()).criteria().stream()
        .map(
            criterion ->
                new CriterionPage(
                    criterion,
                    claims.get(criterion.no()),
                    rights.maySeeFindings() ? findings.get(criterion.no()) : null,
                    files.getOrDefault(criterion.no(), List.of()),
                    returned.get(criterion.no()),
                    rights.mayEdit() && isOpen(request, returned, criterion.no())))
        .toList();
  }

  /** After a return only the named criteria can be changed. */
  static boolean isOpen(VillageRequest request, Map<Integer, String> returned, int criterionNo) {
    return request.status() == VillageStatus.PREPARING || returned.containsKey(criterionNo);
  }

  /** What the open return names; empty if none is open. */
  static Map<Integer, String> open(List<VillageReturn> returns) {
    return returns.stream()
        .filter(VillageReturn::isOpen)
        .findFirst()
        .map(VillageReturn::reasons)
        .orElse(Map.of());
  }

  private static Map<Integer, VillageVerdict> of(List<VillageVerdict> said, Side side) {
    return said.stream()
        .filter(verdict -> verdict.side() == side)
        .collect(Collectors.toMap(VillageVerdict::criterionNo, Function.identity()));
  }
}
