package vn.dienbien.ntm.dossier.ui;

import java.util.function.Consumer;
import vn.dienbien.ntm.criteria.IndicatorValue;
import vn.dienbien.ntm.criteria.Verdict;
import vn.dienbien.ntm.dossier.ClaimView;
import vn.dienbien.ntm.dossier.EvidenceView;

/** What the card of an indicator asks of the page it stands on. */
interface ClaimDesk {

  /**
   * Keeps what was entered.
   *
   * @param seen the claim as the card showed it
   * @param kept told how the claim stands afterwards; later where a colleague was first and the
   *     person must choose
   */
  void keep(
      ClaimView seen, IndicatorValue value, Verdict own, String reason, Consumer<ClaimView> kept);

  /** Something that stands in the fields could not be kept. */
  void unsaved();

  /** Names a text of an indicator among all that the person may type at this browser. */
  String draftKey(ClaimView claim);

  /** Opens the way to attach files to an indicator. */
  void attach(ClaimView claim);

  /** Takes a file off an indicator, after asking. */
  void detach(EvidenceView file);
}
