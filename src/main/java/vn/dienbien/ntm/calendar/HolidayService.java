package vn.dienbien.ntm.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.audit.Audience;
import vn.dienbien.ntm.audit.AuditEntry;
import vn.dienbien.ntm.audit.AuditLog;
import vn.dienbien.ntm.base.OfficialWords;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.platform.UserCommand;

/**
 * The days off and made up of each year, and who changed them. Everybody reads them; administrators
 * change them. Every change is told as {@link CalendarChanged} within its transaction.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class HolidayService {

  private final CalendarRepository calendar;
  private final KnownDays known;
  private final AuditLog log;
  private final ApplicationEventPublisher events;

  HolidayService(
      CalendarRepository calendar,
      KnownDays known,
      AuditLog log,
      ApplicationEventPublisher events) {
    this.calendar = calendar;
    this.known = known;
    this.log = log;
    this.events = events;
  }

  /** The days of a year in their order. */
  @Transactional(readOnly = true)
  public List<CalendarDay> days(int year) {
    return calendar.of(year);
  }

  /** The years that have days, the earliest first. */
  @Transactional(readOnly = true)
  public List<Integer> years() {
    return calendar.years();
  }

  /** What was changed in the calendar of a year, the oldest first. */
  @Transactional(readOnly = true)
  public List<AuditEntry> changes(int year) {
    return log.of(subject(year), Set.of(Audience.ALL));
  }

  /** Whether days of a year can be computed from the law. */
  public boolean mayPropose(int year) {
    return year >= LawfulHolidays.FIRST_YEAR && year <= LawfulHolidays.LAST_YEAR;
  }

  /** Adds a day; refused with all reasons when it is nonsense or has a row already. */
  @UserCommand
  @PreAuthorize("hasRole('ADMIN')")
  public void add(CalendarDay entry) {
    CalendarDay day = checked(entry);
    calendar.countChange();
    calendar
        .find(day.day())
        .ifPresent(
            there -> {
              throw new Refusal("calendar.refused.twice", DayText.of(day.day()), there.name());
            });
    calendar.insert(List.of(day));
    changed(day, "calendar.added");
  }

  /**
   * Writes a day anew; its date stays.
   *
   * @param entry the day as it shall be, with the version that the person saw; refused when
   *     somebody else has changed or removed it since
   */
  @UserCommand
  @PreAuthorize("hasRole('ADMIN')")
  public void change(CalendarDay entry) {
    CalendarDay day = checked(entry);
    calendar.countChange();
    if (!calendar.update(day)) {
      throw stale(day.day());
    }
    changed(day, "calendar.changed");
  }

  /**
   * Marks a day as checked against its announcement; refused when it was changed since. Nothing
   * happens where it is marked already.
   */
  @UserCommand
  @PreAuthorize("hasRole('ADMIN')")
  public void confirm(CalendarDay seen) {
    calendar.countChange();
    CalendarDay there = calendar.find(seen.day()).orElseThrow(() -> stale(seen.day()));
    if (there.confirmed()) {
      return;
    }
    if (there.version() != seen.version()) {
      throw stale(seen.day());
    }
    CalendarDay confirmed =
        new CalendarDay(
            there.day(), there.kind(), there.name(), there.source(), true, there.version());
    calendar.update(confirmed);
    changed(confirmed, "calendar.confirmed");
  }

  /**
   * Takes a day away: it is worked, or not, like its weekday; refused when it was changed since.
   */
  @UserCommand
  @PreAuthorize("hasRole('ADMIN')")
  public void remove(CalendarDay seen) {
    calendar.countChange();
    CalendarDay there = calendar.find(seen.day()).orElseThrow(() -> stale(seen.day()));
    if (!calendar.delete(seen)) {
      throw stale(seen.day());
    }
    changed(there, "calendar.removed");
  }

  /**
   * Enters the days off that the law gives for a year, unconfirmed, those that compensate included;
   * refused when the year has days already or is too far away to be computed.
   *
   * @return how many days were entered
   */
  @UserCommand
  @PreAuthorize("hasRole('ADMIN')")
  public int propose(int year) {
    if (!mayPropose(year)) {
      throw new Refusal(
          "calendar.refused.propose", LawfulHolidays.FIRST_YEAR, LawfulHolidays.LAST_YEAR);
    }
    calendar.countChange();
    if (!calendar.of(year).isEmpty()) {
      throw new Refusal("calendar.refused.filled", String.valueOf(year));
    }
    List<CalendarDay> days = LawfulHolidays.of(year).stream().map(LawfulDay::proposed).toList();
    calendar.insert(days);
    changed(year, "calendar.proposed", String.valueOf(year), String.valueOf(days.size()));
    return days.size();
  }

  private void changed(CalendarDay day, String kind) {
    changed(
        day.day().getYear(),
        kind,
        DayText.of(day.day()),
        OfficialWords.say(Sentence.of("DayKind." + day.kind())),
        day.name(),
        day.source(),
        OfficialWords.say(
            Sentence.of(day.confirmed() ? "calendar.checked" : "calendar.unconfirmed")));
  }

  private void changed(int year, String kind, Object... args) {
    log.append(subject(year), Audience.ALL, kind, args);
    known.changed();
    events.publishEvent(new CalendarChanged());
  }

  private static CalendarDay checked(CalendarDay entry) {
    CalendarDay day = entry.stripped();
    List<Sentence> wrong = CalendarRule.violations(day);
    if (!wrong.isEmpty()) {
      throw new Refusal(wrong);
    }
    return day;
  }

  private static Refusal stale(LocalDate day) {
    return new Refusal("calendar.refused.stale", DayText.of(day));
  }

  private static String subject(int year) {
    return "calendar:" + year;
  }
}
