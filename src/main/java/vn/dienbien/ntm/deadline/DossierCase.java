package vn.dienbien.ntm.deadline;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.dossier.DossierFacts;
import vn.dienbien.ntm.dossier.DossierStages;

/** Dossiers, whose round and version set their time limits. */
@Component
class DossierCase implements ProcedureCase {

  private final DossierStages dossiers;

  DossierCase(DossierStages dossiers) {
    this.dossiers = dossiers;
  }

  @Override
  public boolean isOf(String kind) {
    return kind.equals("dossier");
  }

  @Override
  public Frame frame(long id) {
    DossierFacts dossier = dossiers.facts(id);
    return new Frame(dossier.versionId(), Optional.of(dossier.roundId()));
  }
}
