package vn.dienbien.ntm.round;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.audit.Audience;
import vn.dienbien.ntm.audit.AuditLog;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.base.OfficialWords;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.base.Sentence;

/** What every change of a draft has in common: the lock, the colleague who was faster, the log. */
@Component
class Drafts {

  private static final int LONGEST_SOURCE = 300;

  private final ProcedureRepository rows;
  private final ProcedureReader reader;
  private final AuditLog audit;

  Drafts(ProcedureRepository rows, ProcedureReader reader, AuditLog audit) {
    this.rows = rows;
    this.reader = reader;
    this.audit = audit;
  }

  /** The draft as it stands, locked until the transaction ends; refuses a published version. */
  ProcedureVersion locked(String id) {
    VersionStatus status = rows.lock(id);
    if (status == null) {
      throw new NotThere("procedure version " + id);
    }
    if (status == VersionStatus.PUBLISHED) {
      throw new Refusal("procedure.refused.published");
    }
    return reader.read(id).orElseThrow();
  }

  /** Refuses what a person changes without having seen how it stands now. */
  static <T> void requireSeen(T seen, T now) {
    if (!Objects.equals(seen, now)) {
      throw new Refusal("procedure.refused.changed");
    }
  }

  /** The source of a value, stripped; refuses none and one that is too long. */
  static String source(String source) {
    String text = source.strip();
    if (text.isEmpty() || text.length() > LONGEST_SOURCE) {
      throw new Refusal("procedure.refused.source", LONGEST_SOURCE);
    }
    return text;
  }

  /** Logs what was changed, value by value. */
  void changed(String id, Sentence subject, List<Difference> differences) {
    String values = differences.stream().map(Difference::said).collect(Collectors.joining("; "));
    audit.append(
        subjectOf(id), Audience.ALL, "procedure.changed", OfficialWords.say(subject), values);
  }

  /** Logs something else that happened to a version. */
  void happened(String id, String kind, Object... args) {
    audit.append(subjectOf(id), Audience.ALL, kind, args);
  }

  static String subjectOf(String id) {
    return "procedure:" + id;
  }
}
