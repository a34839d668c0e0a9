package vn.dienbien.ntm.review.ui;

import java.util.List;
import java.util.Map;
import vn.dienbien.ntm.account.PersonSummary;
import vn.dienbien.ntm.review.Assignment;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.unit.UnitService;

/** The names and telephones of those who have something in a review. */
class Assignees {

  private final UnitService units;
  private final Map<ActorKey, List<PersonSummary>> holders;

  Assignees(ReviewDesk desk, List<Assignment> assignments) {
    units = desk.units();
    holders = desk.people().holdersOf(assignments.stream().map(Assignment::assignee).toList());
  }

  /** A department by its name, a verifier by theirs. */
  String nameOf(ActorKey assignee) {
    if (!assignee.isPerson()) {
      return units.department(assignee.place()).name();
    }
    List<PersonSummary> people = of(assignee);
    return people.isEmpty() ? assignee.text() : people.get(0).displayName();
  }

  /** The people behind an assignee. */
  List<PersonSummary> of(ActorKey assignee) {
    return holders.getOrDefault(assignee, List.of());
  }
}
