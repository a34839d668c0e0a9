package vn.dienbien.ntm.dossier;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.audit.AuditEntry;
import vn.dienbien.ntm.audit.AuditLog;
import vn.dienbien.ntm.criteria.CriteriaService;
import vn.dienbien.ntm.round.RoundService;
import vn.dienbien.ntm.round.RoundSummary;
import vn.dienbien.ntm.unit.UnitService;

/** What the screens of a dossier show. Everything of a foreign dossier is not there. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class DossierQueries {

  private final DossierAccess access;
  private final DossierList list;
  private final FilingRepository filings;
  private final ReturnRepository returns;
  private final EvidenceRepository evidence;
  private final PaperReader papers;
  private final DossierProcess process;
  private final CriteriaService criteria;
  private final RoundService rounds;
  private final UnitService units;
  private final AuditLog audit;
  private final ObjectProvider<DossierEndNote> endNotes;

  DossierQueries(
      DossierAccess access,
      DossierList list,
      FilingRepository filings,
      ReturnRepository returns,
      EvidenceRepository evidence,
      PaperReader papers,
      DossierProcess process,
      CriteriaService criteria,
      RoundService rounds,
      UnitService units,
      AuditLog audit,
      ObjectProvider<DossierEndNote> endNotes) {
    this.access = access;
    this.list = list;
    this.filings = filings;
    this.returns = returns;
    this.evidence = evidence;
    this.papers = papers;
    this.process = process;
    this.criteria = criteria;
    this.rounds = rounds;
    this.units = units;
    this.audit = audit;
    this.endNotes = endNotes;
  }

  /**
   * Runs the reads of a page in one transaction, so that they see one state of the dossier and read
   * its row but once.
   */
  public <T> T together(Supplier<T> reads) {
    return reads.get();
  }

  /** What stands above every tab. */
  public DossierHeader header(long dossierId) {
    Dossier dossier = access.visible(dossierId);
    RoundSummary round = rounds.byId(dossier.roundId());
    return new DossierHeader(
        DossierFacts.of(dossier),
        units.byId(dossier.districtId()).name(),
        round.year(),
        round.communeCutoff(),
        round.districtCutoff(),
        dossier.firstFiledAt(),
        dossier.isLate(),
        dossier.isSubmittedLate(),
        dossier.isTurnedDownByDistrict(),
        dossier.status().step().map(step -> access.actorOf(dossier, step)).orElse(null),
        access.rights(dossier));
  }

  /** A page of the dossiers the person may see. */
  public List<DossierSummary> page(DossierFilter filter, int offset, int limit) {
    return list.page(filter, offset, limit);
  }

  /** Those of some dossiers that the person may see. */
  public Set<Long> visible(Collection<Long> dossierIds) {
    return dossierIds.isEmpty() ? Set.of() : list.visible(dossierIds);
  }

  /** How many dossiers the filter finds among those the person may see. */
  public int count(DossierFilter filter) {
    return list.count(filter);
  }

  /** Everything that happened to a dossier and that the person may read, the oldest first. */
  public List<AuditEntry> timeline(long dossierId) {
    Dossier dossier = access.visible(dossierId);
    return audit.of(dossier.subject(), access.audiences(dossier));
  }

  /** How the dossier ended; empty while it runs. */
  public Optional<DossierEnd> end(long dossierId) {
    Dossier dossier = access.visible(dossierId);
    if (!dossier.status().isEnded()) {
      return Optional.empty();
    }
    DossierFacts facts = DossierFacts.of(dossier);
    return audit
        .lastOf(dossier.subject(), DossierSteps.MOVED)
        .map(
            last ->
                new DossierEnd(
                    dossier.status(),
                    last.actorName(),
                    last.at(),
                    dossier.endReasons(),
                    endNotes.orderedStream().flatMap(note -> note.of(facts).stream()).toList()));
  }

  /** All filings, the first first. */
  public List<Filing> filings(long dossierId) {
    access.visible(dossierId);
    return filings.ofDossier(dossierId);
  }

  /** All returns, the oldest first. */
  public List<ReturnRound> returns(long dossierId) {
    access.visible(dossierId);
    return returns.ofDossier(dossierId);
  }

  /**
   * What differs between a filing and the one before it that was not taken back.
   *
   * @param filingNo the later one; 0 for the last
   * @return empty for the first filing and for one that was taken back
   */
  public Optional<FilingDifference> difference(long dossierId, int filingNo) {
    Dossier dossier = access.visible(dossierId);
    List<Filing> valid =
        filings.ofDossier(dossierId).stream()
            .filter(filing -> filing.recalledAt() == null)
            .toList();
    int later =
        filingNo == 0
            ? valid.size() - 1
            : valid.stream().map(Filing::filingNo).toList().indexOf(filingNo);
    return later < 1
        ? Optional.empty()
        : Optional.of(difference(dossier, valid.get(later - 1), valid.get(later)));
  }

  private FilingDifference difference(Dossier dossier, Filing earlier, Filing later) {
    Map<String, FiledClaim> before = claimsAt(dossier.id(), earlier);
    Map<String, FiledClaim> after = claimsAt(dossier.id(), later);
    Set<Long> files = new HashSet<>();
    before.values().forEach(claim -> files.addAll(claim.evidenceIds()));
    after.values().forEach(claim -> files.addAll(claim.evidenceIds()));
    return new FilingDifference(
        earlier,
        later,
        ClaimChange.between(
            criteria.set(dossier.setId()), before, after, evidence.byIds(dossier.id(), files)),
        papers.changes(dossier, earlier, later));
  }

  private Map<String, FiledClaim> claimsAt(long dossierId, Filing filing) {
    return filings.claimsAt(dossierId, filing.filingNo());
  }

  /** Ids of the steps the dossier waits in, for the diagram. */
  public Set<String> currentSteps(long dossierId) {
    access.visible(dossierId);
    return process.currentSteps(dossierId);
  }

  /** The process models the dossier runs on: the procedure, then the stage it is in. */
  public List<DossierProcess.Diagram> diagrams(long dossierId) {
    access.visible(dossierId);
    return process.diagrams(dossierId);
  }
}
