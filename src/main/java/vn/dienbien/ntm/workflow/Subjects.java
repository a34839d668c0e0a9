package vn.dienbien.ntm.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import vn.dienbien.ntm.worklist.Subject;

/** What an itinerary is about, as its business key says: "12" is a dossier, "revocation:7" not. */
final class Subjects {

  private Subjects() {}

  /** The subject of the itinerary that a step belongs to. */
  static Subject of(DelegateExecution step) {
    String key = step.getProcessBusinessKey();
    int colon = key.indexOf(':');
    return colon < 0
        ? Subject.dossier(Long.parseLong(key))
        : new Subject(key.substring(0, colon), Long.parseLong(key.substring(colon + 1)));
  }
}
