package vn.dienbien.ntm.deadline;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.dienbien.ntm.account.PersonDirectory;
import vn.dienbien.ntm.account.PersonSummary;
import vn.dienbien.ntm.audit.Audience;
import vn.dienbien.ntm.audit.AuditLog;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.base.OfficialWords;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.dossier.DossierFacts;
import vn.dienbien.ntm.dossier.DossierLinks;
import vn.dienbien.ntm.dossier.DossierStages;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.dossier.StepNoLongerOpen;
import vn.dienbien.ntm.platform.UserCommand;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.security.CurrentUser;
import vn.dienbien.ntm.security.SignedIn;

/** Asks whoever has a step, politely and once a day, to go on. */
@Service
@PreAuthorize(BoardRoles.NUDGE)
public class NudgeService {

  private final DossierStages dossiers;
  private final StepClockRepository clocks;
  private final OpenWork work;
  private final NudgeBook book;
  private final PersonDirectory people;
  private final AuditLog audit;
  private final ApplicationEventPublisher events;
  private final CurrentUser currentUser;
  private final Clock clock;

  NudgeService(
      DossierStages dossiers,
      StepClockRepository clocks,
      OpenWork work,
      NudgeBook book,
      PersonDirectory people,
      AuditLog audit,
      ApplicationEventPublisher events,
      CurrentUser currentUser,
      Clock clock) {
    this.dossiers = dossiers;
    this.clocks = clocks;
    this.work = work;
    this.book = book;
    this.people = people;
    this.audit = audit;
    this.events = events;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /**
   * Asks everybody who has the step, or the commune where the step waits for its answer. Where
   * somebody has asked today, nothing happens and the answer names them.
   *
   * @param stepId the step the dossier waits in, as the person saw it
   * @throws NotThere when the person may not see the dossier
   * @throws StepNoLongerOpen when the dossier waits in another step by now
   * @throws Refusal when the step is the person's own, is none they watch, or stands still
   */
  @UserCommand
  public Nudge nudge(long dossierId, String stepId) {
    DossierFacts dossier = dossiers.lockedIn(dossierId, statusOf(stepId));
    OpenWork.Bearers bearers =
        work.find(DossierLinks.subject(dossierId), stepId)
            .orElseThrow(() -> new Refusal("board.nudge.nobody"));
    SignedIn user = currentUser.get();
    check(NudgeRight.of(user, dossier.districtId(), bearers.own().actor()));
    Optional<StepClock> step = clocks.findById(bearers.clock());
    if (step.filter(StepClock::isPaused).isPresent()) {
      throw new Refusal("board.nudge.paused");
    }
    Nudge nudge = book.write(bearers.clock(), user, LocalDateTime.now(clock));
    if (nudge.isNew()) {
      tell(bearers, bearers.about(), step.map(StepClock::dueAt).orElse(null));
    }
    return nudge;
  }

  private static DossierStatus statusOf(String stepId) {
    return Arrays.stream(DossierStatus.values())
        .filter(status -> status.step().filter(stepId::equals).isPresent())
        .findFirst()
        .orElseThrow(() -> new NotThere("step:" + stepId));
  }

  private static void check(NudgeRight right) {
    switch (right) {
      case GRANTED -> {
        // goes on
      }
      case OWN_STEP -> throw new Refusal("board.nudge.own");
      case NOT_WATCHING -> throw new Refusal("board.nudge.notYours");
    }
  }

  private void tell(OpenWork.Bearers bearers, DeadlineEvent.Case about, LocalDateTime dueAt) {
    SignedIn user = currentUser.get();
    Set<ActorKey> told =
        bearers.all().stream()
            .filter(actor -> !user.is(actor))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    String names =
        people.holdersOf(told).values().stream()
            .flatMap(Collection::stream)
            .map(PersonSummary::displayName)
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    audit.append(
        about.subject(),
        audienceOf(bearers.own().actor()),
        "deadline.nudged",
        OfficialWords.say(Sentence.of("step." + about.stepId())),
        names.isEmpty() ? OfficialWords.say(Sentence.of("board.people.none")) : names);
    events.publishEvent(new DeadlineEvent.Nudged(about, user.displayName(), dueAt, told));
  }

  /** Who works within a step of a level is not told to the levels below while it runs. */
  private static Audience audienceOf(ActorKey actor) {
    return switch (actor.role().level()) {
      case COMMUNE -> Audience.ALL;
      case DISTRICT -> Audience.DISTRICT;
      case PROVINCE, DEPARTMENT -> Audience.PROVINCE;
    };
  }
}
