package vn.dienbien.ntm.deadline;

import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.dossier.DossierFacts;
import vn.dienbien.ntm.dossier.DossierLinks;
import vn.dienbien.ntm.dossier.DossierMoved;
import vn.dienbien.ntm.dossier.DossierStages;
import vn.dienbien.ntm.dossier.Step;
import vn.dienbien.ntm.dossier.SupplementAsked;
import vn.dienbien.ntm.dossier.SupplementSent;

/** While a commune supplements, the clock of whoever asked for it stands still. */
@Component
class Pauses {

  private final StepClocks clocks;
  private final DossierStages dossiers;

  Pauses(StepClocks clocks, DossierStages dossiers) {
    this.clocks = clocks;
    this.dossiers = dossiers;
  }

  /** Returned on receipt: the step is left, and goes on when it is entered again. */
  @EventListener
  void returned(DossierMoved moved) {
    if (moved.to().isSupplementing()) {
      clocks.pause(DossierLinks.subject(moved.dossierId()), moved.from().step().orElseThrow());
    }
  }

  /**
   * Returned out of a running review: the step stays open, and the answer has a clock, which the
   * rows opened next tell.
   */
  @EventListener
  @Order(Ordered.HIGHEST_PRECEDENCE)
  void asked(SupplementAsked asked) {
    String step = step(asked.dossierId());
    clocks.await(DossierLinks.subject(asked.dossierId()), step, Step.supplementOf(step));
  }

  @EventListener
  @Order(Ordered.HIGHEST_PRECEDENCE)
  void sent(SupplementSent sent) {
    clocks.resume(DossierLinks.subject(sent.dossierId()), step(sent.dossierId()));
  }

  private String step(long dossierId) {
    DossierFacts dossier = dossiers.facts(dossierId);
    return dossier.status().step().orElseThrow();
  }
}
