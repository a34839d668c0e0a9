package vn.dienbien.ntm.notification;

import java.time.format.DateTimeFormatter;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.account.SubstituteNamed;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.worklist.HandedOver;
import vn.dienbien.ntm.worklist.TaskLinks;

/** Tells people that work came to them from a colleague, went to one, or lies with them for one. */
@Component
class HandOverNews {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  /** The page of one's own account, where substitutions stand. */
  private static final String PROFILE = "tai-khoan";

  private final NewsDesk desk;
  private final TaskLinks links;

  HandOverNews(NewsDesk desk, TaskLinks links) {
    this.desk = desk;
    this.links = links;
  }

  @EventListener
  void handedOver(HandedOver work) {
    desk.tell(
        tidings(work, Sentence.of("notice.handOver.to", work.fromName(), work.by()), work.to()));
    desk.tell(
        tidings(work, Sentence.of("notice.handOver.from", work.toName(), work.by()), work.from()));
  }

  private Tidings tidings(HandedOver work, Sentence sentence, ActorKey told) {
    return Tidings.of(
            NoticeKind.HANDOVER,
            new Tidings.Place(
                work.subject().text(),
                links.of(work.subject().text(), work.stepId()),
                work.title(),
                work.receiptNumber()),
            work.stepId(),
            sentence,
            Set.of(told))
        .saying(work.reason());
  }

  @EventListener
  void substituteNamed(SubstituteNamed named) {
    desk.tell(
        Tidings.of(
            NoticeKind.HANDOVER,
            new Tidings.Place("person:" + named.absentId(), PROFILE, named.absentName(), null),
            null,
            Sentence.of(
                "notice.substitute",
                named.substituteName(),
                DAY.format(named.from()),
                DAY.format(named.until())),
            Set.of(ActorKey.ofPerson(named.substituteId()), ActorKey.ofPerson(named.absentId()))));
  }
}
