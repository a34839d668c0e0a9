package vn.dienbien.ntm.dossier.ui;

import java.util.ArrayList;
import java.util.List;
import vn.dienbien.ntm.dossier.DossierFacts;
import vn.dienbien.ntm.round.ProcedureVersion;
import vn.dienbien.ntm.shell.Stations;
import vn.dienbien.ntm.shell.Texts;

/** Where a dossier stands on its way through commune, district and province. */
class Stepper extends Stations {

  Stepper(DossierFacts dossier, ProcedureVersion version) {
    super(Texts.of("dossier.stepper"), stations(dossier, version));
  }

  private static List<Station> stations(DossierFacts dossier, ProcedureVersion version) {
    Milestone current = Milestone.of(dossier.reached());
    List<Station> stations = new ArrayList<>();
    String level = "";
    for (Milestone milestone : Milestone.values()) {
      if (version.has(milestone.step())) {
        boolean isHere = milestone == current;
        stations.add(
            new Station(
                milestone.levelKey().equals(level) ? "" : Texts.of(milestone.levelKey()),
                Texts.of(milestone),
                dossier.status().isRecognised()
                    ? Mark.DONE
                    : Mark.of(milestone.ordinal(), current.ordinal()),
                isHere,
                isHere ? Texts.of(dossier.status()) : ""));
        level = milestone.levelKey();
      }
    }
    return stations;
  }
}
