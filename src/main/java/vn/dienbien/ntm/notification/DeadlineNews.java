package vn.dienbien.ntm.notification;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.deadline.DeadlineEvent;
import vn.dienbien.ntm.deadline.DeadlineEvent.Case;
import vn.dienbien.ntm.deadline.DeadlineEvent.ExtensionAsked;
import vn.dienbien.ntm.deadline.DeadlineEvent.ExtensionDecided;
import vn.dienbien.ntm.deadline.DeadlineEvent.MarkReached;
import vn.dienbien.ntm.deadline.DeadlineEvent.Nudged;
import vn.dienbien.ntm.deadline.DeadlineMark;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.worklist.TaskLinks;

/** Tells people of deadlines, of more time, and of who waits for them. */
@Component
class DeadlineNews {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final NewsDesk desk;
  private final TaskLinks links;
  private final Clock clock;

  DeadlineNews(NewsDesk desk, TaskLinks links, Clock clock) {
    this.desk = desk;
    this.links = links;
    this.clock = clock;
  }

  @EventListener
  void happened(DeadlineEvent event) {
    if (event instanceof MarkReached reached) {
      reached(reached);
    } else if (event instanceof ExtensionAsked asked) {
      asked(asked);
    } else if (event instanceof ExtensionDecided decided) {
      decided(decided);
    } else if (event instanceof Nudged nudged) {
      nudged(nudged);
    }
  }

  private void reached(MarkReached reached) {
    DeadlineMark mark = reached.mark();
    desk.tell(
        tidings(
            mark.isEscalation() ? NoticeKind.OVERDUE : NoticeKind.DEADLINE,
            reached.about(),
            Sentence.of("notice.deadline." + words(reached), day(reached.dueAt())),
            reached.told()));
  }

  /** After a pause of the portal, or a jump of the training clock, the last day may be over. */
  private String words(MarkReached reached) {
    LocalDateTime now = LocalDateTime.now(clock);
    if (reached.mark() != DeadlineMark.DUE) {
      return reached.mark().name();
    }
    if (reached.dueAt().isBefore(now)) {
      return "OVER";
    }
    // Where the last day is a day off, people are told on the last day worked before it.
    return reached.dueAt().toLocalDate().equals(now.toLocalDate()) ? "DUE" : "LAST_WORKED";
  }

  private void asked(ExtensionAsked asked) {
    desk.tell(
        tidings(
                NoticeKind.EXTENSION,
                asked.about(),
                Sentence.of("notice.extension.asked", asked.days(), asked.askedBy()),
                Set.of(asked.decider()))
            .saying(asked.reason()));
  }

  private void decided(ExtensionDecided decided) {
    Sentence sentence =
        decided.granted()
            ? Sentence.of("notice.extension.granted", decided.days(), day(decided.dueAt()))
            : Sentence.of("notice.extension.refused", decided.days(), day(decided.dueAt()));
    desk.tell(
        tidings(NoticeKind.EXTENSION, decided.about(), sentence, decided.told())
            .saying(decided.words()));
  }

  private void nudged(Nudged nudged) {
    Sentence sentence =
        nudged.dueAt() == null
            ? Sentence.of("notice.nudge", nudged.by())
            : Sentence.of("notice.nudge.due", nudged.by(), day(nudged.dueAt()));
    desk.tell(tidings(NoticeKind.NUDGE, nudged.about(), sentence, nudged.told()));
  }

  private Tidings tidings(NoticeKind kind, Case about, Sentence sentence, Set<ActorKey> told) {
    return Tidings.of(
        kind,
        new Tidings.Place(
            about.subject(),
            links.of(about.subject(), about.stepId()),
            about.title(),
            about.receiptNumber()),
        about.stepId(),
        sentence,
        told);
  }

  private static String day(LocalDateTime dueAt) {
    return DAY.format(dueAt);
  }
}
