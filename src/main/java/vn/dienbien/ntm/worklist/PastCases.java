package vn.dienbien.ntm.worklist;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.account.PersonDirectory;
import vn.dienbien.ntm.account.PersonSummary;
import vn.dienbien.ntm.audit.Audience;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.security.CurrentUser;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.security.SignedIn;

/**
 * Finds again what the signed-in person took part in, while a colleague waits on the telephone. A
 * case that the person may no longer see is listed with what they did themselves, and with nothing
 * else: no status, no holders, no way in.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class PastCases {

  private final PastCaseQueries queries;
  private final List<CaseSource> sources;
  private final PersonDirectory people;
  private final CurrentUser currentUser;

  PastCases(
      PastCaseQueries queries,
      ObjectProvider<CaseSource> sources,
      PersonDirectory people,
      CurrentUser currentUser) {
    this.queries = queries;
    this.sources = sources.orderedStream().toList();
    this.people = people;
    this.currentUser = currentUser;
  }

  /** The kinds of cases there are, the most usual first. */
  public List<String> kinds() {
    return sources.stream().map(CaseSource::kind).toList();
  }

  /**
   * A page of what I took part in, what I did last first. Three statements and one more for each
   * kind of case on the page, whatever the number of rows.
   */
  @Transactional(readOnly = true)
  public WorklistPage<PastCase> page(PastCaseFilter filter) {
    SignedIn person = currentUser.get();
    WorklistPage<PastCaseRow> page =
        queries.page(person.personId(), audiences(person), sources(filter), filter);
    return page.rows().isEmpty()
        ? new WorklistPage<>(List.of(), 0)
        : new WorklistPage<>(withNow(page.rows(), person), page.total());
  }

  private List<PastCase> withNow(List<PastCaseRow> rows, SignedIn person) {
    Map<Subject, Set<ActorKey>> waiting =
        queries.waiting(rows.stream().map(PastCaseRow::subject).toList()).stream()
            .collect(
                Collectors.groupingBy(
                    PastCaseQueries.Waiting::subject,
                    Collectors.mapping(PastCaseQueries.Waiting::actor, Collectors.toSet())));
    Set<Subject> visible = visible(rows);
    // Whoever has it now may open it, whatever their offices.
    waiting.forEach(
        (subject, actors) -> {
          if (actors.stream().anyMatch(person::is)) {
            visible.add(subject);
          }
        });
    Map<ActorKey, List<PersonSummary>> holders =
        people.holdersOf(
            waiting.entrySet().stream()
                .filter(entry -> visible.contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .distinct()
                .toList());
    return rows.stream()
        .map(
            row ->
                new PastCase(
                    row.subject(),
                    row.title(),
                    row.number(),
                    row.year(),
                    row.lastDone(),
                    row.lastAt(),
                    visible.contains(row.subject())
                        ? Optional.of(
                            now(row, waiting.getOrDefault(row.subject(), Set.of()), holders))
                        : Optional.empty()))
        .toList();
  }

  private PastCase.Now now(
      PastCaseRow row, Set<ActorKey> actors, Map<ActorKey, List<PersonSummary>> holders) {
    CaseSource source = source(row.subject().kind());
    return new PastCase.Now(
        source.statusKey(row.status()),
        !actors.isEmpty(),
        actors.stream().flatMap(actor -> holders.get(actor).stream()).distinct().toList(),
        source.address(row.subject().id()));
  }

  private Set<Subject> visible(List<PastCaseRow> rows) {
    Map<String, List<Long>> ids =
        rows.stream()
            .map(PastCaseRow::subject)
            .collect(
                Collectors.groupingBy(
                    Subject::kind, Collectors.mapping(Subject::id, Collectors.toList())));
    Set<Subject> visible = new HashSet<>();
    ids.forEach(
        (kind, some) ->
            source(kind).visible(some).forEach(id -> visible.add(new Subject(kind, id))));
    return visible;
  }

  private List<CaseSource> sources(PastCaseFilter filter) {
    List<CaseSource> chosen =
        sources.stream().filter(source -> source.kind().equals(filter.kind())).toList();
    return chosen.isEmpty() ? sources : chosen;
  }

  private CaseSource source(String kind) {
    return sources.stream().filter(source -> source.kind().equals(kind)).findFirst().orElseThrow();
  }

  /**
   * Whose entries tell who else took part: a commune must not find out by a name who examines its
   * dossier.
   */
  private static Set<Audience> audiences(SignedIn person) {
    Set<Role.Level> levels =
        person.offices().stream().map(office -> office.role().level()).collect(Collectors.toSet());
    if (levels.contains(Role.Level.PROVINCE) || levels.contains(Role.Level.DEPARTMENT)) {
      return EnumSet.allOf(Audience.class);
    }
    return levels.contains(Role.Level.DISTRICT)
        ? EnumSet.of(Audience.ALL, Audience.DISTRICT)
        : EnumSet.of(Audience.ALL);
  }
}
