package vn.dienbien.ntm.story;

import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.security.SignedIn;
import vn.dienbien.ntm.story.WalkModel.Recheck;
import vn.dienbien.ntm.story.WalkModel.Returned;
import vn.dienbien.ntm.story.WalkSession.State;

/** What the words of the law mean. */
final class WalkWords {

  private WalkWords() {}

  /** Who is meant: a role at the dossier's place, or one of those named otherwise. */
  static boolean isActor(String actor, WalkModel dossier, SignedIn person) {
    return switch (actor) {
      case "DESK" -> person.offices().contains(dossier.version.desk);
      case "TEAM" -> dossier.people.team.contains(person);
      case "APPRAISER" -> person.has(Role.DEPARTMENT_APPRAISER);
      case "MEMBER" -> dossier.people.council.contains(person);
      case "PORTAL" -> person.equals(WalkPeople.PORTAL);
      case "HEIR" -> holds(person, Role.COMMUNE_LEADER + "@" + WalkPeople.HEIR);
      default ->
          actor.contains("@")
              ? holds(person, actor)
              : WalkModel.isHeldBy(person, Role.valueOf(actor));
    };
  }

  private static boolean holds(SignedIn person, String office) {
    return person.offices().stream().anyMatch(own -> own.key().text().equals(office));
  }

  /** Whether a condition holds. */
  static boolean holds(String condition, WalkModel dossier, SignedIn person) {
    return switch (condition) {
      case "running" -> !dossier.isEnded();
      case "ended" -> dossier.isEnded();
      case "district" -> dossier.version.hasDistrict;
      case "no district" -> !dossier.version.hasDistrict;
      case "opinion" -> dossier.version.hasOpinion;
      case "no opinion" -> !dossier.version.hasOpinion;
      case "late" -> dossier.isLate;
      case "in time" -> !dossier.isLate;
      case "registration kept" -> dossier.hasRegistration;
      case "proved" -> dossier.proofs > 0;
      case "paper attached" -> dossier.papers > 0;
      case "has letter" -> dossier.hasLetter;
      case "no letter" -> !dossier.hasLetter;
      case "complete" -> dossier.proofs > 0 && dossier.papers > 0 && dossier.hasLetter;
      case "commented" -> dossier.hasComments;
      case "never returned" -> dossier.returned == null;
      case "returned once" -> dossier.returned != null;
      case "never returned by the province" -> !dossier.isReturnedByProvince;
      case "returned by the province" -> dossier.isReturnedByProvince;
      case "never submitted" -> !dossier.isSubmitted;
      case "submitted before" -> dossier.isSubmitted;
      case "owed" -> dossier.isOwed && !dossier.isEnded();
      case "nothing owed" -> !dossier.isOwed;
      case "indicator returned" ->
          holds("owed", dossier, person) && dossier.returned == Returned.INDICATOR;
      case "paper returned" -> holds("owed", dossier, person) && dossier.returned == Returned.PAPER;
      case "answer the last" ->
          dossier.review.atWork().isEmpty() && dossier.returned != Returned.INDICATOR;
      case "answer not the last" -> !holds("answer the last", dossier, person);
      case "at work" -> dossier.review.isAtWork(person);
      case "nobody at work" -> dossier.review.atWork().isEmpty();
      case "one at work" -> dossier.review.atWork().size() == 1;
      case "not one at work" -> dossier.review.atWork().size() != 1;
      case "judged" -> dossier.review.isJudgedBy(person);
      case "not judged" -> !dossier.review.isJudgedBy(person);
      case "the last" -> dossier.review.atWork().size() == 1 && !dossier.isOwed;
      case "not the last" -> !holds("the last", dossier, person);
      case "announcements running" -> !dossier.areAnnouncementsOver;
      case "announcements over" -> dossier.areAnnouncementsOver;
      case "announced" -> dossier.isAnnounced;
      case "survey running" -> !dossier.isSurveyOver;
      case "survey over" -> dossier.isSurveyOver;
      case "surveyed" -> dossier.isSurveyed;
      case "not turned down" -> !dossier.isTurnedDown;
      case "combined" -> dossier.isCombined;
      case "no session" -> !dossier.session.isRunning();
      case "session planned" -> dossier.session.state == State.PLANNED;
      case "session open" -> dossier.session.state == State.OPEN;
      case "session running" -> dossier.session.isRunning();
      case "somebody present" -> dossier.session.isSomebodyPresent();
      case "those two silent" -> dossier.session.areThoseTwoSilent();
      case "has a ballot" -> dossier.session.awaited().contains(WalkModel.key(person));
      case "explained" -> !dossier.isUnmet || dossier.session.isExplained;
      case "no quorum" -> !dossier.session.isQuorate();
      case "passed" -> dossier.session.isQuorate() && dossier.session.isPassed();
      case "not passed" -> dossier.session.isQuorate() && !dossier.session.isPassed();
      case "nothing against it" -> !dossier.isUnmet && !dossier.isDoubtful;
      case "published" -> dossier.isPublished;
      case "not published" -> !dossier.isPublished;
      case "told" -> dossier.isTold;
      case "not told" -> !dossier.isTold;
      case "no proposal" -> dossier.recheck == Recheck.NONE;
      case "commune asked" -> dossier.recheck == Recheck.HEARING;
      case "commune heard" -> dossier.recheck == Recheck.DECIDING;
      default -> throw new IllegalArgumentException("no condition " + condition);
    };
  }

  /** Changes what changes beside the status. */
  static void change(String change, WalkModel dossier, SignedIn person) {
    switch (change) {
      case "" -> {
        // the status alone
      }
      case "registration kept" -> dossier.hasRegistration = true;
      case "one proof more" -> dossier.proofs++;
      case "one proof less" -> dossier.proofs--;
      case "one paper more" -> dossier.papers++;
      case "one paper less" -> dossier.papers--;
      case "letter kept" -> dossier.hasLetter = true;
      case "notice posted" -> dossier.postNotice();
      case "commented" -> dossier.hasComments = true;
      case "filed" -> dossier.sent();
      case "taken back" -> dossier.takenBack();
      case "indicator named" -> dossier.name(Returned.INDICATOR);
      case "paper named" -> dossier.name(Returned.PAPER);
      case "letter named" -> dossier.name(Returned.LETTER);
      case "answered" -> dossier.answered();
      case "judged" -> dossier.review.judge(person);
      case "concluded" -> dossier.review.conclude(person);
      case "first criterion moved" -> dossier.review.passOnFirst();
      case "announced" -> dossier.isAnnounced = true;
      case "announcements over" -> dossier.areAnnouncementsOver = true;
      case "surveyed" -> dossier.isSurveyed = true;
      case "survey over" -> dossier.isSurveyOver = true;
      case "turned down" -> dossier.isTurnedDown = true;
      case "submitted" -> dossier.isSubmitted = true;
      case "submission unmade" -> dossier.isSubmitted = false;
      case "combined" -> dossier.combine(false);
      case "combined against" -> dossier.combine(true);
      case "scheduled" -> dossier.schedule();
      case "off the agenda" -> dossier.session.state = State.NONE;
      case "all present" -> dossier.session.callTheRoll();
      case "two left" -> dossier.session.letTwoLeave();
      case "session opened" -> dossier.session.state = State.OPEN;
      case "explained" -> dossier.session.isExplained = true;
      case "voted for" -> dossier.session.vote(person, 1, 0);
      case "voted basically" -> dossier.session.vote(person, 0, 1);
      case "voted against" -> dossier.session.vote(person, 0, 0);
      case "session closed" -> dossier.closeSession();
      case "conditions" -> dossier.isDoubtful = true;
      case "published" -> dossier.isPublished = true;
      case "told" -> dossier.isTold = true;
      case "proposed" -> dossier.recheck = Recheck.HEARING;
      case "commune heard" -> dossier.recheck = Recheck.DECIDING;
      case "ruled" -> dossier.recheck = Recheck.NONE;
      default -> throw new IllegalArgumentException("no change " + change);
    }
  }
}
