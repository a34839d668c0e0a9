package vn.dienbien.ntm.decision;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.deadline.DeadlineMoved;

/** Keeps the term in which a commune may answer a proposal equal to the clock of that step. */
@Component
class HearingTerm {

  private final RevocationRepository revocations;

  HearingTerm(RevocationRepository revocations) {
    this.revocations = revocations;
  }

  @EventListener
  void follow(DeadlineMoved moved) {
    if (RevocationLinks.isSubject(moved.subject()) && moved.stepId().equals(RevocationStep.HEAR)) {
      revocations.hearUntil(RevocationLinks.idOf(moved.subject()), moved.dueAt());
    }
  }
}
