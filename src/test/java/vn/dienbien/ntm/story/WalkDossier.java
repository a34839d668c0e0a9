package vn.dienbien.ntm.story;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import vn.dienbien.ntm.support.DossierStory;

/** A dossier of the walk: in the portal, and as the law sees it. */
final class WalkDossier {

  private static final int REMEMBERED = 25;
  private static final int TRIED_AFTER_THE_END = 6;
  private static final int TRIED_AFTER_THE_DECISION = 25;

  final DossierStory story;
  final WalkModel law;

  /** The council session it is or was on; 0 for none. */
  int session;

  /** Its rows in the portal since the last thing that was allowed; null before they are read. */
  Map<String, ?> picture;

  private int triedSinceTheEnd;
  private final Deque<String> trail = new ArrayDeque<>();

  WalkDossier(DossierStory story, WalkModel law) {
    this.story = story;
    this.law = law;
  }

  long id() {
    return story.id();
  }

  /** Keeps what was tried last, for the message of a failure. */
  void remember(String tried) {
    trail.add(tried);
    if (trail.size() > REMEMBERED) {
      trail.remove();
    }
  }

  /** Enough was tried with it after its end; or the days of a year are used up. */
  boolean isWalkedToTheEnd() {
    triedSinceTheEnd += law.isEnded() ? 1 : 0;
    int enough = law.isDecided() ? TRIED_AFTER_THE_DECISION : TRIED_AFTER_THE_END;
    return triedSinceTheEnd > enough || law.day.isAfter(LocalDate.now().minusDays(30));
  }

  String trail() {
    return String.join("\n  ", trail);
  }
}
