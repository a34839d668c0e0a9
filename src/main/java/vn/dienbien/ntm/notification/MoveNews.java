package vn.dienbien.ntm.notification;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.dossier.DossierFacts;
import vn.dienbien.ntm.dossier.DossierLinks;
import vn.dienbien.ntm.dossier.DossierMoved;
import vn.dienbien.ntm.dossier.DossierStages;
import vn.dienbien.ntm.dossier.Step;
import vn.dienbien.ntm.round.ProcedureService;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.security.Role;

/** Tells the commune, and those who sent its dossier on, where it has come to. */
@Component
class MoveNews {

  private final NewsDesk desk;
  private final DossierStages dossiers;
  private final ProcedureService procedures;

  MoveNews(NewsDesk desk, DossierStages dossiers, ProcedureService procedures) {
    this.desk = desk;
    this.dossiers = dossiers;
    this.procedures = procedures;
  }

  /** The dossier was just changed in this transaction: its facts cost no statement. */
  @EventListener
  void moved(DossierMoved moved) {
    List<MoveAudience> audience = MoveAudience.of(moved.from(), moved.to());
    if (audience.isEmpty()) {
      return;
    }
    DossierFacts dossier = dossiers.facts(moved.dossierId());
    Set<ActorKey> told = new LinkedHashSet<>();
    audience.forEach(who -> told.addAll(actors(who, dossier)));
    desk.tell(
        Tidings.of(
            NoticeKind.DOSSIER_MOVED,
            new Tidings.Place(
                DossierLinks.subject(dossier.id()),
                DossierLinks.of(dossier.id()),
                dossier.communeName(),
                dossier.receiptNumber()),
            null,
            Sentence.of("notice.moved." + moved.to().name()),
            told));
  }

  private List<ActorKey> actors(MoveAudience who, DossierFacts dossier) {
    return switch (who) {
      case COMMUNE ->
          List.of(
              ActorKey.of(Role.COMMUNE_OFFICER, dossier.communeId()),
              ActorKey.of(Role.COMMUNE_LEADER, dossier.communeId()));
      case DISTRICT ->
          hasDistrict(dossier)
              ? List.of(
                  ActorKey.of(Role.DISTRICT_OFFICER, dossier.districtId()),
                  ActorKey.of(Role.DISTRICT_LEADER, dossier.districtId()))
              : List.of();
      case PROVINCE -> List.of(dossiers.actorOf(dossier.id(), Step.RECEIVE_PROVINCE));
    };
  }

  private boolean hasDistrict(DossierFacts dossier) {
    return procedures.version(dossier.versionId()).has(Step.RECEIVE_DISTRICT);
  }
}
