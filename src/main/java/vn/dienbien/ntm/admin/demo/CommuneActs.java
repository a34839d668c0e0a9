package vn.dienbien.ntm.admin.demo;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.criteria.IndicatorValue;
import vn.dienbien.ntm.criteria.Verdict;
import vn.dienbien.ntm.dossier.ClaimService;
import vn.dienbien.ntm.dossier.ClaimView;
import vn.dienbien.ntm.dossier.FilingService;
import vn.dienbien.ntm.dossier.SignedLetter;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.unit.UnitService;

/** What communes do: values, evidence, the letter, filing, answering a return. */
@Component
@Profile("demo")
class CommuneActs {

  /** Income and poverty, which most communes of the province miss. */
  private static final Set<Integer> HARD = Set.of(10, 11);

  /** A draft has come so far. */
  private static final int BEGUN = 8;

  private static final String BASICALLY_MET = "8.1";

  private final ActAs actAs;
  private final DemoData data;
  private final ClaimService claims;
  private final FilingService filings;
  private final DemoEvidence evidence;
  private final UnitService units;
  private final Clock clock;

  CommuneActs(
      ActAs actAs,
      DemoData data,
      ClaimService claims,
      FilingService filings,
      DemoEvidence evidence,
      UnitService units,
      Clock clock) {
    this.actAs = actAs;
    this.data = data;
    this.claims = claims;
    this.filings = filings;
    this.evidence = evidence;
    this.units = units;
    this.clock = clock;
  }

  /** The officer enters what is still missing, with evidence. */
  void claim(DemoDossier dossier, boolean isWeak) {
    asOfficer(
        dossier,
        () -> {
          List<ClaimView> open = claims.book(dossier.id()).incomplete();
          open.forEach(claim -> state(dossier, claim, isWeak));
          evidence.prove(dossier.id(), open);
        });
  }

  /** The officer has only begun: the first criteria, not all with evidence. */
  void begin(DemoDossier dossier) {
    asOfficer(
        dossier,
        () -> {
          List<ClaimView> first =
              claims.book(dossier.id()).claims().stream()
                  .filter(claim -> claim.indicator().criterionNo() <= BEGUN)
                  .toList();
          first.forEach(claim -> state(dossier, claim, false));
          evidence.prove(dossier.id(), first.subList(0, first.size() / 2));
        });
  }

  private void state(DemoDossier dossier, ClaimView claim, boolean isWeak) {
    boolean isReached = !(isWeak && HARD.contains(claim.indicator().criterionNo()));
    boolean isBasic = isWeak && claim.indicator().no().equals(BASICALLY_MET);
    Verdict own = claim.isByHand() ? Verdict.MET : null;
    claims.enter(
        dossier.id(),
        claim.indicator().id(),
        DemoValues.of(claim.indicator(), isReached && !isBasic),
        isBasic ? Verdict.BASICALLY_MET : own,
        isBasic ? data.words("claim.basicallyMet") : "",
        claim.version());
  }

  /** The leader signs the letter and files. */
  void file(DemoDossier dossier) {
    actAs.holder(
        Role.COMMUNE_LEADER,
        dossier.commune(),
        () -> {
          String name = units.byId(dossier.commune()).name();
          long scan = evidence.letter(name);
          LocalDate today = LocalDate.now(clock);
          String number = data.words("letter.number", today.getDayOfYear());
          claims.keepLetter(
              dossier.id(),
              new SignedLetter(number, today, data.words("letter.signer", name), scan));
          evidence.papers(dossier.id());
          filings.file(dossier.id());
        });
  }

  /** The officer puts right what was returned: other figures, one more picture. */
  void supplement(DemoDossier dossier) {
    asOfficer(
        dossier,
        () -> {
          List<ClaimView> returned =
              claims.book(dossier.id()).claims().stream().filter(ClaimView::isOpen).toList();
          returned.forEach(claim -> correct(dossier, claim));
          evidence.photograph(dossier.id(), returned);
        });
  }

  private void correct(DemoDossier dossier, ClaimView claim) {
    IndicatorValue before = claim.value();
    IndicatorValue after =
        before.numerator() == null
            ? before
            : IndicatorValue.ofShare(
                before.numerator().add(BigDecimal.ONE).min(before.denominator()),
                before.denominator());
    claims.enter(
        dossier.id(),
        claim.indicator().id(),
        after,
        claim.own(),
        data.words("claim.corrected"),
        claim.version());
  }

  private void asOfficer(DemoDossier dossier, Runnable act) {
    actAs.holder(Role.COMMUNE_OFFICER, dossier.commune(), act);
  }
}
