package vn.dienbien.ntm.round;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.dienbien.ntm.base.NotThere;

/**
 * The versions of the procedure. They change by migrations only, so they are read once, at first
 * use, and kept: every step asks for its version.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class ProcedureService {

  private final ProcedureReader reader;
  private volatile List<ProcedureVersion> versions;

  ProcedureService(ProcedureReader reader) {
    this.reader = reader;
  }

  /** All versions. */
  public List<ProcedureVersion> versions() {
    List<ProcedureVersion> known = versions;
    if (known == null) {
      known = List.copyOf(reader.read());
      versions = known;
    }
    return known;
  }

  /** The version of that id; throws {@link NotThere} if there is none. */
  public ProcedureVersion version(String id) {
    return versions().stream()
        .filter(version -> version.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotThere("procedure version " + id));
  }
}
