package vn.dienbien.ntm.notification;

import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.decision.RevocationLinks;
import vn.dienbien.ntm.decision.RevocationRuled;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.village.VillageEnded;
import vn.dienbien.ntm.village.VillageLinks;

/** Tells how requests for villages and re-checks have ended. */
@Component
class EndNews {

  private final NewsDesk desk;

  EndNews(NewsDesk desk) {
    this.desk = desk;
  }

  @EventListener
  void ended(VillageEnded ended) {
    long id = ended.request().id();
    tell(
        new Tidings.Place(
            VillageLinks.subject(id), VillageLinks.of(id), ended.request().title(), null),
        "notice.village." + ended.how().name(),
        ended.concerned());
  }

  @EventListener
  void ruled(RevocationRuled ruled) {
    long id = ruled.revocation().id();
    tell(
        new Tidings.Place(
            RevocationLinks.subject(id),
            RevocationLinks.of(id),
            ruled.revocation().communeName(),
            null),
        ruled.isRevoked() ? "notice.revocation.revoked" : "notice.revocation.kept",
        ruled.concerned());
  }

  private void tell(Tidings.Place place, String key, Set<ActorKey> told) {
    desk.tell(Tidings.of(NoticeKind.DOSSIER_MOVED, place, null, Sentence.of(key), told));
  }
}
