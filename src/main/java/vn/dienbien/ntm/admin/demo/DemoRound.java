package vn.dienbien.ntm.admin.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.admin.demo.DemoData.DemoCandidate;
import vn.dienbien.ntm.admin.demo.DemoData.DemoNote;
import vn.dienbien.ntm.admin.demo.DemoData.EarlierDecision;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.criteria.RecognitionLevel;
import vn.dienbien.ntm.round.CandidateNote;
import vn.dienbien.ntm.round.CandidateNoteService;
import vn.dienbien.ntm.round.NewRound;
import vn.dienbien.ntm.round.RoundService;
import vn.dienbien.ntm.unit.UnitService;

/**
 * The round of 2021 with the 27 candidates that the report names, what its matrix says of them, and
 * the earlier recognitions it tells of. To be run as the province officer.
 */
@Component
@Profile("demo")
class DemoRound {

  private static final int YEAR = 2021;
  private static final String MATRIX = "note.matrix";

  private final DemoData data;
  private final RoundService rounds;
  private final CandidateNoteService notes;
  private final UnitService units;
  private final JdbcTemplate jdbc;

  DemoRound(
      DemoData data,
      RoundService rounds,
      CandidateNoteService notes,
      UnitService units,
      JdbcTemplate jdbc) {
    this.data = data;
    this.rounds = rounds;
    this.notes = notes;
    this.units = units;
    this.jdbc = jdbc;
  }

  /** Adds what is not there yet; gives the id of the round. */
  int add() {
    int round = findOrOpen();
    Map<String, List<DemoNote>> notesByCommune =
        data.notes().stream().collect(Collectors.groupingBy(DemoNote::commune));
    for (DemoCandidate candidate : data.candidates()) {
      if (!rounds.isCandidate(round, candidate.commune())) {
        rounds.addCandidate(round, candidate.commune(), candidate.origin(), candidate.source());
      }
      notes.keep(
          round,
          candidate.commune(),
          notesByCommune.getOrDefault(candidate.commune(), List.of()).stream()
              .map(note -> new CandidateNote(note.criterion(), note.kind(), data.words(MATRIX)))
              .toList());
    }
    data.earlierDecisions().forEach(this::add);
    return round;
  }

  private int findOrOpen() {
    try {
      return rounds.find(YEAR, RecognitionLevel.NTM).id();
    } catch (NotThere notYet) {
      return rounds.open(
          new NewRound(
              YEAR,
              RecognitionLevel.NTM,
              "xa-2016-2020",
              "qd2540",
              LocalDate.of(YEAR, 10, 15),
              LocalDate.of(YEAR, 11, 15)));
    }
  }

  /** No service enters what others decided before the portal was there; the register shows it. */
  private void add(EarlierDecision earlier) {
    jdbc.update(
        "insert into decision (commune_id, commune_name, level, assessment_year, outcome, source,"
            + " inferred, search) select ?, ?, ?, ?, ?, ?, ?, ? where not exists"
            + " (select 1 from decision where commune_id = ? and dossier_id is null)",
        earlier.commune(),
        units.byId(earlier.commune()).name(),
        RecognitionLevel.NTM.name(),
        earlier.year(),
        earlier.outcome(),
        earlier.source(),
        earlier.isInferred(),
        units.searchText(earlier.commune()),
        earlier.commune());
  }
}
