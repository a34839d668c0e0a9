package vn.dienbien.ntm.criteria;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.dienbien.ntm.base.NotThere;

/**
 * The criteria sets. They change by migrations only, so they are read once, at first use, and kept:
 * every step of the procedure asks for them and has a budget of SQL statements.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class CriteriaService {

  private final CriteriaReader reader;
  private volatile List<CriteriaSet> sets;

  CriteriaService(CriteriaReader reader) {
    this.reader = reader;
  }

  /** All sets, the newest period first. */
  public List<CriteriaSet> sets() {
    List<CriteriaSet> known = sets;
    if (known == null) {
      known = List.copyOf(reader.read());
      sets = known;
    }
    return known;
  }

  /** The set of that id; throws {@link NotThere} if there is none. */
  public CriteriaSet set(String id) {
    return sets().stream()
        .filter(set -> set.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotThere("criteria set " + id));
  }
}
