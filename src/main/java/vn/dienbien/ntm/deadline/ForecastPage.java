package vn.dienbien.ntm.deadline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What will probably be late.
 *
 * @param until the last day that was looked at
 * @param looked how many steps have their last day by then
 * @param rows the latest first
 */
public record ForecastPage(LocalDate until, int looked, List<ForecastRow> rows) {

  /**
   * Where there will be delays.
   *
   * @param count dossiers
   * @param daysLate working days of the latest
   */
  public record Place(
      String districtId, String districtName, String stepId, int count, int daysLate) {

    private static Place of(ForecastRow row) {
      return new Place(
          row.districtId(), row.districtName(), row.stepId(), 1, row.forecast().daysLate());
    }

    private Place plus(Place other) {
      return new Place(
          districtId,
          districtName,
          stepId,
          count + other.count,
          Math.max(daysLate, other.daysLate));
    }
  }

  /** The rows by district and step, where most of them are first. */
  public List<Place> places() {
    Map<String, Place> places = new LinkedHashMap<>();
    rows.forEach(
        row -> places.merge(row.districtId() + " " + row.stepId(), Place.of(row), Place::plus));
    Collection<Place> all = places.values();
    return all.stream().sorted(Comparator.comparingInt(Place::count).reversed()).toList();
  }
}
