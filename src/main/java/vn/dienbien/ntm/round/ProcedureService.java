package vn.dienbien.ntm.round;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.dienbien.ntm.base.NotThere;

/**
 * The versions of the procedure. A published version never changes, so each is read once and kept:
 * every step of a dossier asks for its version. Drafts are read anew each time, and so is the list
 * of what is published: another node of the portal may have published one.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class ProcedureService {

  private final ProcedureReader reader;
  private final Map<String, ProcedureVersion> published = new ConcurrentHashMap<>();

  ProcedureService(ProcedureReader reader) {
    this.reader = reader;
  }

  /** All published versions, in the order in which they came into force. */
  public List<ProcedureVersion> versions() {
    return reader.published().stream().map(this::version).toList();
  }

  /** The version of that id, draft or published; throws {@link NotThere} if there is none. */
  public ProcedureVersion version(String id) {
    ProcedureVersion known = published.get(id);
    if (known != null) {
      return known;
    }
    ProcedureVersion read =
        reader.read(id).orElseThrow(() -> new NotThere("procedure version " + id));
    if (!read.isDraft()) {
      published.put(id, read);
    }
    return read;
  }
}
