package vn.dienbien.ntm.deadline;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.base.OfficialWords;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.round.RoundService;
import vn.dienbien.ntm.unit.UnitService;

/** A filter of the board in words, for what leaves the portal. */
@Component
class BoardFilterWords {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final UnitService units;
  private final RoundService rounds;

  BoardFilterWords(UnitService units, RoundService rounds) {
    this.units = units;
    this.rounds = rounds;
  }

  /** What is chosen, e.g. "Huyện: Điện Biên; Mức: Quá hạn". */
  String of(BoardFilter filter) {
    List<String> words = new ArrayList<>();
    if (filter.districtId() != null) {
      units.find(filter.districtId()).ifPresent(unit -> add(words, "board.district", unit.name()));
    }
    if (filter.stage() != null) {
      add(words, "board.stage", say("BoardStage." + filter.stage().name()));
    }
    if (OfficialWords.knows("step." + filter.stepId())) {
      add(words, "board.step", say("step." + filter.stepId()));
    }
    if (filter.level() != null) {
      add(words, "board.level", say("BoardLevel." + filter.level().name()));
    }
    if (filter.roundId() != null) {
      rounds.rounds().stream()
          .filter(round -> round.id() == filter.roundId())
          .forEach(round -> add(words, "board.round", OfficialWords.say(round.name())));
    }
    if (filter.day() != null) {
      add(words, "board.day", DAY.format(filter.day()));
    }
    if (!filter.search().isBlank()) {
      add(words, "board.search", filter.search().strip());
    }
    return words.isEmpty() ? say("board.export.everything") : String.join("; ", words);
  }

  private static void add(List<String> words, String key, String value) {
    words.add(say(key) + ": " + value);
  }

  private static String say(String key) {
    return OfficialWords.say(Sentence.of(key));
  }
}
