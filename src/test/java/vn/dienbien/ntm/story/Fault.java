package vn.dienbien.ntm.story;

import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import vn.dienbien.ntm.dossier.DossierMoved;

/** Breaks a step of one dossier after the record, the token and the log have moved. */
final class Fault implements ApplicationListener<PayloadApplicationEvent<DossierMoved>> {

  private final long dossierId;

  Fault(long dossierId) {
    this.dossierId = dossierId;
  }

  @Override
  public void onApplicationEvent(PayloadApplicationEvent<DossierMoved> event) {
    if (event.getPayload().dossierId() == dossierId) {
      throw new Broken();
    }
  }

  /** What nobody expected. */
  static final class Broken extends RuntimeException {}
}
