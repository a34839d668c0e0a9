package vn.dienbien.ntm.dossier.ui;

import java.util.List;
import vn.dienbien.ntm.criteria.Criterion;
import vn.dienbien.ntm.criteria.IndicatorValue;
import vn.dienbien.ntm.criteria.Verdict;
import vn.dienbien.ntm.dossier.ClaimBook;
import vn.dienbien.ntm.dossier.ClaimView;

/** How far a criterion is, as its tile says. */
enum TileState {
  UNTOUCHED,
  INCOMPLETE,
  RETURNED,
  READY,
  BASICALLY_MET,
  NOT_MET,
  NOT_ASSESSED;

  /** The state of a criterion. */
  static TileState of(ClaimBook book, Criterion criterion) {
    List<ClaimView> claims = book.of(criterion);
    if (claims.stream().anyMatch(claim -> claim.returnReason() != null)) {
      return RETURNED;
    }
    if (claims.stream().allMatch(TileState::isUntouched)) {
      return UNTOUCHED;
    }
    if (missing(book, criterion) > 0) {
      return INCOMPLETE;
    }
    return switch (book.verdictOf(criterion).orElse(Verdict.NOT_ASSESSED)) {
      case MET -> READY;
      case BASICALLY_MET -> BASICALLY_MET;
      case NOT_MET -> NOT_MET;
      case NOT_ASSESSED -> NOT_ASSESSED;
    };
  }

  /** How many indicators of a criterion lack something. */
  static long missing(ClaimBook book, Criterion criterion) {
    return book.of(criterion).stream().filter(claim -> !claim.gaps().isEmpty()).count();
  }

  /** Whether the commune still has something to do. */
  boolean isOpen() {
    return this == UNTOUCHED || this == INCOMPLETE || this == RETURNED;
  }

  private static boolean isUntouched(ClaimView claim) {
    return claim.value().equals(IndicatorValue.NONE)
        && claim.own() == null
        && claim.evidence().isEmpty();
  }
}
