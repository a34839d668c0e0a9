package vn.dienbien.ntm.decision;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.criteria.CriteriaService;
import vn.dienbien.ntm.criteria.CriteriaSet;
import vn.dienbien.ntm.criteria.Criterion;
import vn.dienbien.ntm.criteria.RecognitionLevel;
import vn.dienbien.ntm.round.ProcedureService;
import vn.dienbien.ntm.round.ProcedureVersion;

/** What a recognition is measured with: which set, which shares, which key criteria. */
@Component
class RevocationYardstick {

  private static final String SHARE = "revocation.share";
  private static final String SHARE_WITH_KEY = "revocation.shareWithKey";

  private final CriteriaService criteria;
  private final ProcedureService procedures;

  RevocationYardstick(CriteriaService criteria, ProcedureService procedures) {
    this.criteria = criteria;
    this.procedures = procedures;
  }

  /** The sets a recognition of that level can be checked against, the newest period first. */
  List<CriteriaSet> setsFor(RecognitionLevel level) {
    RecognitionLevel measured = measuredBy(level);
    return criteria.sets().stream().filter(set -> set.level() == measured).toList();
  }

  /** For the model level too the advanced set is the yardstick (QĐ 18/2022/QĐ-TTg). */
  private static RecognitionLevel measuredBy(RecognitionLevel level) {
    return level == RecognitionLevel.NTM ? level : RecognitionLevel.NANG_CAO;
  }

  CriteriaSet setOf(Revocation revocation) {
    return criteria.set(revocation.setId());
  }

  RevocationGrounds grounds(Revocation revocation, Map<Integer, RevocationFinding> findings) {
    CriteriaSet set = setOf(revocation);
    ProcedureVersion version = procedures.version(revocation.versionId());
    return RevocationGrounds.of(
        set.criteria().size(),
        findings.values().stream()
            .filter(finding -> !finding.met())
            .map(RevocationFinding::criterionNo)
            .toList(),
        keysOf(set),
        version.setting(SHARE),
        version.setting(SHARE_WITH_KEY));
  }

  private static Set<Integer> keysOf(CriteriaSet set) {
    return set.criteria().stream()
        .filter(Criterion::isKey)
        .map(Criterion::no)
        .collect(Collectors.toUnmodifiableSet());
  }
}
