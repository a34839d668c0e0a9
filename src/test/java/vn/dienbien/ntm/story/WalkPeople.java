package vn.dienbien.ntm.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import vn.dienbien.ntm.criteria.CriteriaSet;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.security.SignedIn;
import vn.dienbien.ntm.security.SystemPrincipal;
import vn.dienbien.ntm.support.A;
import vn.dienbien.ntm.support.Acting;

/** Everybody who tries something on the walk: those who may at some time, and their neighbours. */
final class WalkPeople {

  /** Ẳng Nưa, in the district Mường Ảng: no other test has people there. */
  static final String COMMUNE = "03307";

  static final String DISTRICT = "102";

  /** The unit that the commune was merged into; it is heard in its place. */
  static final String HEIR = "03256/2025";

  /** The one indicator that is named in returns and judged by name. */
  static final String FIRST_INDICATOR = A.SET + ":1.1";

  /** Jobs run as nobody in particular. */
  static final SignedIn PORTAL = SystemPrincipal.SIGNED_IN;

  final List<SignedIn> team;
  final List<SignedIn> council;

  /** Codes of the departments that appraise. */
  final Set<String> departments = new TreeSet<>();

  /** Codes of those that appraise the first indicator. */
  final Set<String> firstDepartments;

  final List<SignedIn> all = new ArrayList<>();

  /** Of those who are alike, departments and members of the council, but the first. */
  final List<SignedIn> watched;

  WalkPeople(A a) {
    CriteriaSet set = Acting.as(a.holder(Role.VIEWER, A.PROVINCE), a::set);
    set.indicators().forEach(indicator -> departments.addAll(indicator.departments()));
    firstDepartments = new TreeSet<>(set.indicator(FIRST_INDICATOR).departments());
    team = numbered(3, number -> a.holder(Role.DISTRICT_VERIFIER, DISTRICT, number));
    a.council();
    council = numbered(A.COUNCIL_SIZE, a::member);
    for (Role role : Role.values()) {
      all.addAll(
          switch (role) {
            case COUNCIL_CHAIR -> council;
            case COUNCIL_MEMBER -> List.of(a.holder(role, A.PROVINCE, 78));
            case DISTRICT_VERIFIER -> team;
            default -> places(role).stream().map(place -> a.holder(role, place)).toList();
          });
    }
    all.add(a.holder(Role.DISTRICT_VERIFIER, A.DISTRICT));
    all.add(a.holder(Role.COMMUNE_LEADER, HEIR));
    watched = new ArrayList<>(all);
    watched.removeAll(council.subList(2, council.size()));
    departments.stream()
        .skip(1)
        .forEach(code -> watched.remove(a.holder(Role.DEPARTMENT_APPRAISER, code)));
  }

  private static List<SignedIn> numbered(int count, IntFunction<SignedIn> one) {
    return IntStream.rangeClosed(1, count).mapToObj(one).toList();
  }

  private List<String> places(Role role) {
    return switch (role.level()) {
      case COMMUNE -> List.of(COMMUNE, A.COMMUNE);
      case DISTRICT -> List.of(DISTRICT, A.DISTRICT);
      case PROVINCE -> List.of(A.PROVINCE);
      case DEPARTMENT ->
          role == Role.DEPARTMENT_DESK ? List.of("SNNPTNT", "SYT") : List.copyOf(departments);
    };
  }
}
