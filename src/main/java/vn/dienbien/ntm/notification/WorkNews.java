package vn.dienbien.ntm.notification;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.base.Due;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.deadline.Deadlines;
import vn.dienbien.ntm.worklist.NewTask;
import vn.dienbien.ntm.worklist.TaskLinks;
import vn.dienbien.ntm.worklist.TasksOpened;

/** Tells people of work that has come to them. */
@Component
class WorkNews {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  /** Rows of ballots are closed and opened again whenever somebody comes or goes. */
  private static final String BALLOT = "castBallot";

  private final NewsDesk desk;
  private final TaskLinks links;
  private final Deadlines deadlines;

  WorkNews(NewsDesk desk, TaskLinks links, Deadlines deadlines) {
    this.desk = desk;
    this.links = links;
    this.deadlines = deadlines;
  }

  @EventListener
  void opened(TasksOpened opened) {
    Map<String, Optional<LocalDateTime>> clocks = new HashMap<>();
    opened.tasks().forEach(task -> desk.tell(tidings(task, dueOf(task, clocks))));
  }

  private Tidings tidings(NewTask task, LocalDateTime due) {
    Tidings tidings =
        Tidings.of(
            NoticeKind.NEW_WORK,
            new Tidings.Place(
                task.subject().text(), links.of(task), task.communeName(), task.receiptNumber()),
            task.stepId(),
            sentence(due),
            Set.of(task.actor()));
    return task.stepId().equals(BALLOT) ? tidings.onceAs(once(task)) : tidings;
  }

  /** The clock of a step that has just begun is known to the transaction: it costs no query. */
  private LocalDateTime dueOf(NewTask task, Map<String, Optional<LocalDateTime>> clocks) {
    String subject = task.subject().text();
    return task.clock() == null
        ? task.dueAt()
        : clocks
            .computeIfAbsent(
                Deadlines.key(subject, task.clock()),
                key -> deadlines.of(subject, task.clock()).map(Due::at))
            .orElse(null);
  }

  private static Sentence sentence(LocalDateTime dueAt) {
    return dueAt == null
        ? Sentence.of("notice.work")
        : Sentence.of("notice.work.due", DAY.format(dueAt));
  }

  /** A ballot of another day is another ballot. */
  private static String once(NewTask task) {
    return BALLOT + "/" + DAY.format(task.dueAt());
  }
}
