package vn.dienbien.ntm.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.base.SearchText;

/**
 * The directory of units and departments. Units change by migrations only, a few times in a decade,
 * and every step of the procedure has a budget of SQL statements: so the directory is read once, at
 * first use, and kept. Lists come in the order in which the province prints them.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class UnitService {

  private final DirectoryReader reader;
  private volatile Directory directory;

  UnitService(DirectoryReader reader) {
    this.reader = reader;
  }

  /** The province. */
  public UnitSummary province() {
    return units(entry -> entry.unit().level() == UnitLevel.PROVINCE).get(0);
  }

  /** The unit of that id; throws {@link NotThere} if there is none. */
  public UnitSummary byId(String id) {
    return find(id).orElseThrow(() -> new NotThere("unit " + id));
  }

  /** The unit of that id, if there is one. */
  public Optional<UnitSummary> find(String id) {
    return Optional.ofNullable(id).map(directory().byId()::get).map(DirectoryEntry::unit);
  }

  /** All districts there ever were; they ended on 30 June 2025. */
  public List<UnitSummary> districts() {
    return units(entry -> entry.unit().level() == UnitLevel.DISTRICT);
  }

  /** The districts on that day; none since 1 July 2025. */
  public List<UnitSummary> districts(LocalDate day) {
    return units(entry -> entry.unit().level() == UnitLevel.DISTRICT && entry.isValidOn(day));
  }

  /** All communes, wards and towns of a district. */
  public List<UnitSummary> communesOf(String districtId) {
    return units(entry -> entry.isCommune() && districtId.equals(entry.unit().parentId()));
  }

  /** All communes, wards and towns of the province on that day. */
  public List<UnitSummary> communes(LocalDate day) {
    return units(entry -> entry.isCommune() && entry.isValidOn(day));
  }

  /** Whether the unit existed on that day. */
  public boolean isValidOn(String id, LocalDate day) {
    return Optional.ofNullable(directory().byId().get(id))
        .map(entry -> entry.isValidOn(day))
        .orElse(false);
  }

  /** The unit that the given one was merged into, if it was. */
  public Optional<UnitSummary> successorOf(String id) {
    return Optional.ofNullable(directory().byId().get(id))
        .map(DirectoryEntry::successorId)
        .flatMap(this::find);
  }

  /**
   * The units of that day whose name, or another spelling of it, contains the text; marks and case
   * do not matter. An empty text finds all.
   */
  public List<UnitSummary> search(String text, LocalDate day) {
    String wanted = SearchText.fold(text);
    return units(entry -> entry.isValidOn(day) && entry.search().contains(wanted));
  }

  /** The folded name and other spellings of a unit, for search columns of other features. */
  public String searchText(String id) {
    byId(id);
    return directory().byId().get(id).search();
  }

  /** All departments. */
  public List<Department> departments() {
    return directory().departments();
  }

  /** The department of that code; throws {@link NotThere} if there is none. */
  public Department department(String code) {
    return departments().stream()
        .filter(department -> department.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new NotThere("department " + code));
  }

  private List<UnitSummary> units(Predicate<DirectoryEntry> wanted) {
    return directory().entries().stream().filter(wanted).map(DirectoryEntry::unit).toList();
  }

  /** Read twice by two first callers at once at worst: both copies are the same. */
  private Directory directory() {
    Directory known = directory;
    if (known == null) {
      known = reader.read();
      directory = known;
    }
    return known;
  }
}
