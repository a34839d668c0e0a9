package vn.dienbien.ntm.round;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.audit.Audience;
import vn.dienbien.ntm.audit.AuditEntry;
import vn.dienbien.ntm.audit.AuditLog;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.base.OfficialWords;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.platform.UserCommand;
import vn.dienbien.ntm.security.Role;

/**
 * The life of a version of the procedure: an administrator copies one into a draft, edits it,
 * publishes it. From then on it is final; dossiers keep the version of their round for ever.
 */
@Service
@PreAuthorize(RoundDesk.ROLES)
public class ProcedureDraftService {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_SOURCE = 500;
  private static final int REGISTRATION_ANSWER_DAYS = 5;

  private final ProcedureRepository rows;
  private final ProcedureReader reader;
  private final Drafts drafts;
  private final AuditLog audit;

  ProcedureDraftService(
      ProcedureRepository rows, ProcedureReader reader, Drafts drafts, AuditLog audit) {
    this.rows = rows;
    this.reader = reader;
    this.drafts = drafts;
    this.audit = audit;
  }

  /** All versions, drafts first, then the newest. */
  @Transactional(readOnly = true)
  public List<VersionSummary> all() {
    return rows.all();
  }

  /** A version as it stands now; throws {@link NotThere} if there is none. */
  @Transactional(readOnly = true)
  public ProcedureVersion read(String id) {
    return reader.read(id).orElseThrow(() -> new NotThere("procedure version " + id));
  }

  /** What a version has differently from the one it was made from; nothing where it has none. */
  @Transactional(readOnly = true)
  public List<Difference> differences(String id) {
    ProcedureVersion version = read(id);
    return Optional.ofNullable(version.term().madeFrom())
        .map(base -> VersionDifference.between(read(base), version))
        .orElse(List.of());
  }

  /** What keeps a version from being published; empty when nothing does. */
  @Transactional(readOnly = true)
  public List<Sentence> faults(String id) {
    return VersionFault.of(read(id));
  }

  /** What happened to a version, the oldest first. */
  @Transactional(readOnly = true)
  public List<AuditEntry> history(String id) {
    read(id);
    return audit.of(Drafts.subjectOf(id), Set.of(Audience.ALL));
  }

  /**
   * Makes a draft with all values of a version.
   *
   * @return key of the draft
   */
  @UserCommand
  @PreAuthorize("hasRole('ADMIN')")
  public String copy(String id) {
    ProcedureVersion base = read(id);
    String root = id.replaceFirst("-v\\d+$", "");
    String copy = root + "-v" + (rows.nextCopy(root) + 1);
    String name = OfficialWords.say(Sentence.of("procedure.copyName", base.name()));
    rows.copy(id, copy, name.substring(0, Math.min(name.length(), LONGEST_NAME)));
    drafts.happened(copy, "procedure.copied", base.name());
    return copy;
  }

  /** Throws a draft away. */
  @UserCommand
  @PreAuthorize("hasRole('ADMIN')")
  public void discard(String id) {
    ProcedureVersion draft = drafts.locked(id);
    if (rows.isOrigin(id)) {
      throw new Refusal("procedure.refused.origin");
    }
    rows.delete(id);
    drafts.happened(id, "procedure.discarded", draft.name());
  }

  /** Changes name, source and term of a draft. */
  @UserCommand
  @PreAuthorize("hasRole('ADMIN')")
  public void change(String id, VersionHead seen, VersionHead head) {
    VersionHead now = VersionHead.of(drafts.locked(id));
    Drafts.requireSeen(seen, now);
    if (head.name().isBlank()
        || head.name().strip().length() > LONGEST_NAME
        || head.source().isBlank()
        || head.source().strip().length() > LONGEST_SOURCE) {
      throw new Refusal("procedure.refused.head", LONGEST_NAME, LONGEST_SOURCE);
    }
    if (head.inForceFrom() != null
        && head.inForceTo() != null
        && head.inForceTo().isBefore(head.inForceFrom())) {
      throw new Refusal("procedure.fault.term");
    }
    List<Difference> differences = VersionDifference.heads(now, head);
    if (!differences.isEmpty()) {
      rows.keep(
          id,
          new VersionHead(
              head.name().strip(), head.source().strip(), head.inForceFrom(), head.inForceTo()));
      drafts.changed(id, differences.get(0).subject(), differences);
    }
  }

  /** Adds a step that the models can do without; its values are to be checked. Twice is once. */
  @UserCommand
  @PreAuthorize("hasRole('ADMIN')")
  public void add(String id, OptionalStep optional) {
    ProcedureVersion draft = drafts.locked(id);
    if (optional.isIn(draft)) {
      return;
    }
    String source = OfficialWords.say(Sentence.of("procedure.addedSource"));
    switch (optional) {
      case REGISTRATION -> {
        rows.keep(
            id,
            step(
                ProcedureOrder.REGISTER,
                Role.COMMUNE_OFFICER,
                Optional.empty(),
                OptionalInt.empty(),
                Optional.of(CutoffKind.REGISTRATION),
                source));
        ProcedureStep desk =
            draft.has("receiveDistrict")
                ? draft.step("receiveDistrict")
                : draft.step("receiveProvince");
        rows.keep(
            id,
            step(
                ProcedureOrder.ANSWER_REGISTRATION,
                desk.actor(),
                desk.actorPlace(),
                OptionalInt.of(REGISTRATION_ANSWER_DAYS),
                Optional.empty(),
                source));
      }
      case OPINION -> {
        ProcedureStep report = draft.step("appraisalReport");
        rows.keep(
            id,
            step(
                "opinion",
                report.actor(),
                report.actorPlace(),
                OptionalInt.empty(),
                Optional.empty(),
                source));
      }
    }
    drafts.happened(id, "procedure.stepAdded", name(optional));
  }

  /** Takes an optional step out of a draft, with its papers. Twice is once. */
  @UserCommand
  @PreAuthorize("hasRole('ADMIN')")
  public void remove(String id, OptionalStep optional) {
    ProcedureVersion draft = drafts.locked(id);
    if (optional.isIn(draft)) {
      optional.steps().forEach(step -> rows.removeStep(id, step));
      drafts.happened(id, "procedure.stepRemoved", name(optional));
    }
  }

  /** Publishes a draft: final. Refused with everything that is missing. */
  @UserCommand
  @PreAuthorize("hasRole('ADMIN')")
  public void publish(String id) {
    ProcedureVersion draft = drafts.locked(id);
    List<Sentence> faults = VersionFault.of(draft);
    if (!faults.isEmpty()) {
      throw new Refusal(faults);
    }
    rows.publish(id);
    drafts.happened(id, "procedure.published", draft.name(), String.valueOf(draft.unconfirmed()));
  }

  private static ProcedureStep step(
      String id,
      Role actor,
      Optional<String> place,
      OptionalInt duration,
      Optional<CutoffKind> cutoff,
      String source) {
    return new ProcedureStep(
        id, actor, place, duration, CountedDays.WORKING, cutoff, source, false);
  }

  private static String name(OptionalStep optional) {
    return OfficialWords.say(Sentence.of("OptionalStep." + optional.name()));
  }
}
