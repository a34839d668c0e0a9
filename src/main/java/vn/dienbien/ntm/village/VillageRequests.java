package vn.dienbien.ntm.village;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.platform.UserCommand;
import vn.dienbien.ntm.unit.UnitSummary;

/** Begins requests for the villages of one's own commune. */
@Service
@PreAuthorize("isAuthenticated()")
public class VillageRequests {

  /** The first year of the programme's period that the report tells of. */
  private static final int FIRST_YEAR = 2016;

  private final VillageRequestRepository requests;
  private final VillageRepository villages;
  private final RecognitionRepository recognitions;
  private final VillageCriteria criteria;
  private final VillageProcedures procedures;
  private final VillageSteps steps;
  private final VillageProcess process;
  private final OwnCommunes own;
  private final Clock clock;

  VillageRequests(
      VillageRequestRepository requests,
      VillageRepository villages,
      RecognitionRepository recognitions,
      VillageCriteria criteria,
      VillageProcedures procedures,
      VillageSteps steps,
      VillageProcess process,
      OwnCommunes own,
      Clock clock) {
    this.requests = requests;
    this.villages = villages;
    this.recognitions = recognitions;
    this.criteria = criteria;
    this.procedures = procedures;
    this.steps = steps;
    this.process = process;
    this.own = own;
    this.clock = clock;
  }

  /**
   * A village that the signed-in person may ask for.
   *
   * @param id key
   * @param communeId its commune
   * @param name its name
   */
  public record Own(long id, String communeId, String name) {}

  /** The villages of one's own commune; empty for whoever is in none. */
  @Transactional(readOnly = true)
  public List<Own> ownVillages() {
    return villages.ofCommunes(own.communes()).stream()
        .map(village -> new Own(village.id(), village.communeId(), village.name()))
        .toList();
  }

  /** Unit ids of one's own commune and of those merged into it; empty for whoever is in none. */
  public List<String> ownCommunes() {
    return List.copyOf(own.communes());
  }

  /**
   * Begins a request, or finds the one that is under way for that level.
   *
   * @param year the year assessed
   * @return its id
   * @throws Refusal when the village is recognised at that level already or lacks the level that
   *     must come first, or the year cannot be
   */
  @UserCommand
  public long open(long villageId, VillageLevel level, int year) {
    VillageEntry village =
        villages
            .findLocked(villageId)
            .filter(found -> own.communes().contains(found.communeId()))
            .orElseThrow(() -> new NotThere("village " + villageId));
    Optional<Long> known = requests.openOf(villageId, level);
    if (known.isPresent()) {
      return known.get();
    }
    check(village, level, year);
    UnitSummary commune = own.asking(village.communeId());
    long id =
        requests.add(
            village,
            commune,
            level,
            year,
            criteria.newest(level).id(),
            procedures.versionFor(commune, year),
            steps.now());
    process.opened(id);
    steps.moved(requests.find(id).orElseThrow(), "opened", String.valueOf(year));
    return id;
  }

  private void check(VillageEntry village, VillageLevel level, int year) {
    int thisYear = LocalDate.now(clock).getYear();
    if (year < FIRST_YEAR || year > thisYear) {
      throw new Refusal(
          "village.refused.year", String.valueOf(FIRST_YEAR), String.valueOf(thisYear));
    }
    List<Recognition> has = recognitions.ofVillages(List.of(village.id()));
    if (has.stream().anyMatch(recognition -> recognition.level() == level)) {
      throw new Refusal("village.refused.recognised." + level.name(), village.name());
    }
    level
        .prerequisite()
        .filter(first -> has.stream().noneMatch(recognition -> recognition.level() == first))
        .ifPresent(
            first -> {
              throw new Refusal("village.refused.prerequisite." + level.name(), village.name());
            });
  }
}
