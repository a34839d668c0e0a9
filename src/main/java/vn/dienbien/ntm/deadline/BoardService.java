package vn.dienbien.ntm.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.account.PersonDirectory;
import vn.dienbien.ntm.account.PersonSummary;
import vn.dienbien.ntm.base.Due;
import vn.dienbien.ntm.calendar.CalendarService;
import vn.dienbien.ntm.deadline.BoardQueries.Found;
import vn.dienbien.ntm.deadline.BoardQueries.Work;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.security.CurrentUser;

/** The board of deadlines: every running dossier that the person may see, by its step. */
@Service
@PreAuthorize(BoardRoles.SEE)
@Transactional(readOnly = true)
public class BoardService {

  private final BoardQueries queries;
  private final NudgeBook nudgeBook;
  private final Deadlines deadlines;
  private final PersonDirectory people;
  private final CalendarService calendar;
  private final CurrentUser currentUser;
  private final Clock clock;

  BoardService(
      BoardQueries queries,
      NudgeBook nudgeBook,
      Deadlines deadlines,
      PersonDirectory people,
      CalendarService calendar,
      CurrentUser currentUser,
      Clock clock) {
    this.queries = queries;
    this.nudgeBook = nudgeBook;
    this.deadlines = deadlines;
    this.people = people;
    this.calendar = calendar;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /** A page of the board; six statements, whatever the number of rows. */
  public BoardPage page(BoardFilter filter) {
    BoardSql all = sql(filter);
    Map<BoardLevel, Long> counts = queries.counts(all);
    long total =
        filter.level() == null
            ? counts.values().stream().mapToLong(Long::longValue).sum()
            : counts.getOrDefault(filter.level(), 0L);
    List<BoardRow> rows = rows(filter, filter.page() * BoardFilter.ROWS, BoardFilter.ROWS);
    return new BoardPage(rows, total, counts);
  }

  /** Some rows of the board, with deadlines and people; five statements. */
  List<BoardRow> rows(BoardFilter filter, int offset, int limit) {
    List<Found> found = queries.page(sql(filter).and(filter.level()), filter.sort(), offset, limit);
    List<String> subjects = found.stream().map(Found::subject).toList();
    Map<String, Due> dues = deadlines.of(subjects);
    Map<String, List<Work>> work = queries.work(subjects);
    Map<ActorKey, List<PersonSummary>> holders =
        people.holdersOf(
            work.values().stream().flatMap(List::stream).map(Work::actor).distinct().toList());
    Map<String, Nudge> nudges = nudgeBook.of(subjects, LocalDate.now(clock));
    return found.stream()
        .map(
            one -> {
              String key = Deadlines.key(one.subject(), one.stepId());
              List<Work> own = own(one, work.getOrDefault(one.subject(), List.of()));
              return row(one, own, holders, dues.get(key), nudges.get(key));
            })
        .toList();
  }

  /**
   * The work of the step itself first, then what else is open within it; but only the answer while
   * one is awaited.
   */
  private static List<Work> own(Found found, List<Work> work) {
    return work.stream()
        .filter(one -> !found.awaitsAnswer() || found.stepId().equals(one.clock()))
        .sorted(Comparator.comparing(one -> !one.stepId().equals(found.stepId())))
        .toList();
  }

  private BoardRow row(
      Found found,
      List<Work> work,
      Map<ActorKey, List<PersonSummary>> holders,
      Due due,
      Nudge nudge) {
    boolean mayNudge =
        !work.isEmpty()
            && !found.isPaused()
            && NudgeRight.of(currentUser.get(), found.districtId(), work.get(0).actor())
                == NudgeRight.GRANTED;
    return new BoardRow(
        found.id(),
        found.communeName(),
        found.districtName(),
        found.receiptNumber(),
        found.assessmentYear(),
        found.status(),
        found.stepId(),
        found.since(),
        due,
        work.stream()
            .map(Work::actor)
            .distinct()
            .map(holders::get)
            .flatMap(Collection::stream)
            .distinct()
            .toList(),
        nudge,
        mayNudge);
  }

  private BoardSql sql(BoardFilter filter) {
    return BoardSql.of(
        currentUser.get(), filter, new BoardTimes(LocalDate.now(clock), calendar.workingDays()));
  }
}
