package vn.dienbien.ntm.deadline;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.audit.Audience;
import vn.dienbien.ntm.audit.AuditLog;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.base.OfficialWords;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.calendar.CalendarService;
import vn.dienbien.ntm.platform.UserCommand;
import vn.dienbien.ntm.round.ProcedureService;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.security.CurrentUser;
import vn.dienbien.ntm.security.SignedIn;

/**
 * More time for a step: whoever has it asks with a reason, the leader of the unit above decides. A
 * cut-off of a round holds for all and is not extended; late filings are accepted and marked.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class ExtensionService {

  private static final int LONGEST_TEXT = 1000;
  private static final String LONGEST = "deadline.longestExtension";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final StepClockRepository clocks;
  private final StepClocks steps;
  private final ExtensionRepository extensions;
  private final OpenWork work;
  private final ProcedureService procedures;
  private final CalendarService calendar;
  private final CurrentUser currentUser;
  private final AuditLog audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ExtensionService(
      StepClockRepository clocks,
      StepClocks steps,
      ExtensionRepository extensions,
      OpenWork work,
      ProcedureService procedures,
      CalendarService calendar,
      CurrentUser currentUser,
      AuditLog audit,
      ApplicationEventPublisher events,
      Clock clock) {
    this.clocks = clocks;
    this.steps = steps;
    this.extensions = extensions;
    this.work = work;
    this.procedures = procedures;
    this.calendar = calendar;
    this.currentUser = currentUser;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /**
   * What the signed-in person may do about a step and the answer it waits for: whoever may ask for
   * more time asks, everybody else sees what was asked. The caller has checked that they may see
   * it.
   */
  @Transactional(readOnly = true)
  public ExtensionDesk desk(String subject, String stepId) {
    SignedIn person = currentUser.get();
    Optional<OpenWork.Bearers> found = work.find(subject, stepId);
    Optional<StepClock> mine =
        found
            .filter(bearers -> mayAsk(person, bearers) && !bearers.awaitsExtension())
            .flatMap(bearers -> clocks.findById(bearers.clock()))
            .filter(StepClock::countsDays);
    if (mine.isPresent()) {
      return ExtensionDesk.toAsk(longest(mine.get()));
    }
    return found.stream()
        .flatMap(bearers -> bearers.wished().stream())
        .flatMap(step -> extensions.asked(step).stream())
        .findFirst()
        .map(wish -> ExtensionDesk.asked(wish, mayDecide(person, wish)))
        .orElse(ExtensionDesk.CLOSED);
  }

  /**
   * Asks for more time for a step, or for the answer it waits for.
   *
   * @param days 1 up to what the version of the procedure allows at once
   * @throws NotThere when the step is not open, or not the person's
   * @throws Refusal when days or reason are missing or too large, the step follows a cut-off, or
   *     somebody has asked already
   */
  @UserCommand
  public void ask(String subject, String stepId, int days, String reason) {
    OpenWork.Bearers bearers =
        work.find(subject, stepId).orElseThrow(() -> new Refusal("extension.refused.over"));
    StepClock step =
        clocks.findById(bearers.clock()).orElseThrow(() -> new NotThere(subject + " " + stepId));
    SignedIn person = currentUser.get();
    if (!mayAsk(person, bearers)) {
      throw new NotThere(subject + " " + stepId);
    }
    if (!step.countsDays()) {
      throw new Refusal("extension.refused.cutoff");
    }
    if (days < 1 || days > longest(step)) {
      throw new Refusal("extension.refused.days", longest(step));
    }
    requireText(reason, "extension.refused.reason");
    if (bearers.awaitsExtension()) {
      throw new Refusal("extension.refused.twice");
    }
    extensions.lapse(bearers.clock());
    extensions.add(bearers, days, reason.strip(), person, now());
    audit.append(
        subject,
        Audience.ALL,
        "deadline.extensionAsked",
        words(step.stepId()),
        String.valueOf(days),
        reason.strip());
    try {
      events.publishEvent(
          new DeadlineEvent.ExtensionAsked(
              bearers.about(), days, reason.strip(), person.displayName(), bearers.leaderAbove()));
    } catch (DuplicateKeyException e) {
      // A colleague was faster by a moment: the leader's row is there already.
      throw new Refusal("extension.refused.twice");
    }
  }

  /**
   * Grants or refuses a wish.
   *
   * @param words what the leader says to it; needed to refuse
   * @throws NotThere when there is no such wish or it is somebody else's to decide
   * @throws Refusal when it was decided already, or the step is over
   */
  @UserCommand
  public void decide(long extensionId, boolean granted, String words) {
    Extension wish =
        extensions
            .lock(extensionId)
            .filter(found -> mayDecide(currentUser.get(), found))
            .orElseThrow(() -> new NotThere("extension " + extensionId));
    if (wish.state() != Extension.State.ASKED) {
      throw new Refusal("extension.refused.decided");
    }
    if (!granted) {
      requireText(words, "extension.refused.words");
    } else if (words.length() > LONGEST_TEXT) {
      throw new Refusal("extension.refused.long", LONGEST_TEXT);
    }
    OpenWork.Bearers bearers =
        work.findExactly(wish.subject(), wish.stepId())
            .filter(OpenWork.Bearers::awaitsExtension)
            .orElseThrow(() -> new Refusal("extension.refused.over"));
    StepClock step =
        clocks.findById(new StepClock.Key(wish.subject(), wish.stepId())).orElseThrow();
    if (granted) {
      step.extend(wish.days(), calendar.workingDays());
      steps.moved(step);
    }
    extensions.decide(
        wish.id(),
        granted ? Extension.State.GRANTED : Extension.State.REFUSED,
        words.strip(),
        currentUser.get().displayName(),
        now());
    tell(wish, granted, words.strip(), step, bearers);
  }

  private void tell(
      Extension wish, boolean granted, String words, StepClock step, OpenWork.Bearers bearers) {
    audit.append(
        wish.subject(),
        Audience.ALL,
        granted ? "deadline.extended" : "deadline.extensionRefused",
        words(wish.stepId()),
        String.valueOf(wish.days()),
        granted ? DAY.format(step.dueAt()) : words);
    Set<ActorKey> told = new HashSet<>(bearers.all());
    told.add(ActorKey.ofPerson(wish.askedBy()));
    events.publishEvent(
        new DeadlineEvent.ExtensionDecided(
            bearers.about(), granted, wish.days(), words, step.dueAt(), told));
  }

  /** The leader above, or whoever acts for them; but nobody grants what they asked for. */
  private static boolean mayDecide(SignedIn person, Extension wish) {
    return person.is(wish.decider()) && !person.people().contains(wish.askedBy());
  }

  /** Whoever has the step itself, unless nobody stands above them. */
  private static boolean mayAsk(SignedIn person, OpenWork.Bearers bearers) {
    return person.is(bearers.own().actor()) && !bearers.own().actor().equals(bearers.leaderAbove());
  }

  private int longest(StepClock step) {
    return procedures.version(step.limit().versionId()).setting(LONGEST).intValueExact();
  }

  private static void requireText(String text, String refusal) {
    if (text.isBlank()) {
      throw new Refusal(refusal);
    }
    if (text.length() > LONGEST_TEXT) {
      throw new Refusal("extension.refused.long", LONGEST_TEXT);
    }
  }

  private static String words(String stepId) {
    return OfficialWords.say(Sentence.of("step." + stepId));
  }

  private LocalDateTime now() {
    return LocalDateTime.now(clock);
  }
}
