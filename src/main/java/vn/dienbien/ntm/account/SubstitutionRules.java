package vn.dienbien.ntm.account;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.security.Office;

/** Who may stand in for whom, and for how long. */
@Component
class SubstitutionRules {

  private static final int LONGEST_REASON = 500;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final SubstitutionRepository substitutions;
  private final Clock clock;

  SubstitutionRules(SubstitutionRepository substitutions, Clock clock) {
    this.substitutions = substitutions;
    this.clock = clock;
  }

  /**
   * Refuses with everything that is wrong at once.
   *
   * @param isAdmin whether the administrator names the substitute, who need not be a colleague then
   */
  void check(
      Account absent,
      Account substitute,
      LocalDate from,
      LocalDate until,
      String reason,
      boolean isAdmin) {
    List<Sentence> wrong = new ArrayList<>(days(from, until));
    if (reason.isBlank() || reason.length() > LONGEST_REASON) {
      wrong.add(Sentence.of("substitution.reason.missing", LONGEST_REASON));
    }
    if (absent.closed() || absent.offices().stream().noneMatch(AbsentPeople::passes)) {
      wrong.add(Sentence.of("substitution.nothing", absent.displayName()));
    }
    if (absent.id() == substitute.id()) {
      wrong.add(Sentence.of("substitution.self"));
    } else if (substitute.closed()) {
      wrong.add(Sentence.of("substitution.closed", substitute.displayName()));
    } else if (!isAdmin && !areColleagues(absent, substitute)) {
      wrong.add(Sentence.of("substitution.stranger", substitute.displayName()));
    }
    if (!wrong.isEmpty()) {
      throw new Refusal(wrong);
    }
    substitutions
        .overlapping(absent.id(), from, until)
        .ifPresent(
            other -> {
              throw new Refusal(
                  "substitution.overlap",
                  absent.displayName(),
                  other.substituteName(),
                  day(other.from()),
                  day(other.until()));
            });
  }

  private List<Sentence> days(LocalDate from, LocalDate until) {
    if (from == null || until == null) {
      return List.of(Sentence.of("substitution.days.missing"));
    }
    if (until.isBefore(from)) {
      return List.of(Sentence.of("substitution.days.order"));
    }
    if (from.isBefore(LocalDate.now(clock))) {
      return List.of(Sentence.of("substitution.days.past"));
    }
    return until.isBefore(from.plusYears(1))
        ? List.of()
        : List.of(Sentence.of("substitution.days.long"));
  }

  /** Whether both hold an office at the same unit or department. */
  static boolean areColleagues(Account one, Account other) {
    Set<String> places = places(one);
    return places(other).stream().anyMatch(places::contains);
  }

  /** Where somebody holds offices that can pass to a substitute. */
  static Set<String> places(Account person) {
    return person.offices().stream()
        .filter(AbsentPeople::passes)
        .map(Office::place)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** A day as sentences and the log write it: "15/09/2021". */
  static String day(LocalDate date) {
    return DAY.format(date);
  }
}
