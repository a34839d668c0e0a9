package vn.dienbien.ntm.story;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.access.AccessDeniedException;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.security.SignedIn;
import vn.dienbien.ntm.support.A;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DatabaseTest;
import vn.dienbien.ntm.support.DossierStory;
import vn.dienbien.ntm.support.Itinerary;

/**
 * Thousands of things that people may and may not do, drawn at random; after each the portal must
 * be where the law of the walk is. Goes on until everything that the law knows was allowed once and
 * refused once, at most twice as far. Repeat a walk with {@code -Dntm.walk.seed}, prolong it with
 * {@code -Dntm.walk.steps}.
 */
class RandomWalkTest extends DatabaseTest {

  private static final long SEED = Long.getLong("ntm.walk.seed", 2540);
  private static final int STEPS = Integer.getInteger("ntm.walk.steps", 3000);

  /** Not about the dossier, but about the register that all may read, a re-check, the own seat. */
  private static final Set<String> ABOUT_ELSE =
      Set.of(
          "propose to revoke", "answer the proposal", "vote for", "vote basically", "vote against");

  @Autowired AutowireCapableBeanFactory portal;

  private final Random random = new Random(SEED);
  private final WalkLaw law = new WalkLaw();
  private final Set<WalkRule> played = new HashSet<>();
  private final Set<String> refused = new HashSet<>();
  private final Set<DossierStatus> reached = EnumSet.noneOf(DossierStatus.class);
  private final List<WalkDossier> dossiers = new ArrayList<>();

  private WalkPeople people;
  private WalkDraw draw;
  private WalkCheck check;
  private Map<String, WalkDeeds.Act> acts;

  @BeforeEach
  void everybody() {
    people = new WalkPeople(a);
    draw = new WalkDraw(law, people, random, played);
    check = portal.createBean(WalkCheck.class);
    acts = portal.createBean(WalkDeeds.class).all();
  }

  @Test
  @DisplayName("whatever people try in whatever order, the portal does what the law says")
  void walk() {
    for (WalkVersion version : WalkVersion.values()) {
      dossiers.add(opened(version, false));
      dossiers.add(opened(version, true));
    }
    int step = 0;
    while (step < STEPS || !hasSeenEverything() && step < 2 * STEPS) {
      step++;
      int index = random.nextInt(dossiers.size());
      WalkDossier dossier = dossiers.get(index);
      attempt(step, dossier, draw.next(dossier.law));
      if (dossier.isWalkedToTheEnd()) {
        dossiers.set(index, opened(dossier.law.version, !dossier.law.isLate));
      }
    }
    dossiers.forEach(dossier -> check.agrees(dossier, people.all));
    assertThat(law.rules).as("allowed, seed %d", SEED).filteredOn(not(played::contains)).isEmpty();
    assertThat(law.deeds())
        .as("refused, seed %d", SEED)
        .filteredOn(not(refused::contains))
        .isEmpty();
    assertThat(reached).as("seed %d", SEED).containsExactly(DossierStatus.values());
  }

  private boolean hasSeenEverything() {
    return played.containsAll(law.rules)
        && refused.containsAll(law.deeds())
        && reached.size() == DossierStatus.values().length;
  }

  /** A new dossier in a round of its own, every indicator stated as met and proved, with papers. */
  private WalkDossier opened(WalkVersion version, boolean isLate) {
    DossierStory story =
        a.dossier(a.round(WalkPeople.COMMUNE), WalkPeople.COMMUNE, WalkPeople.DISTRICT);
    jdbc.update(
        "update round set version_id = ?, commune_cutoff = if(?, '2020-10-15', commune_cutoff),"
            + " district_cutoff = if(?, '2020-11-15', district_cutoff) where id = ?",
        version.id,
        isLate,
        isLate,
        story.roundId());
    long before = check.logged();
    story.registering();
    WalkDossier dossier = new WalkDossier(story, new WalkModel(version, isLate, people));
    check.agrees(dossier, people.all);
    check.logged(dossier, before, story.communeOfficer(), List.of("step.opened"));
    long file = Acting.as(story.communeOfficer(), a::storedPdf);
    jdbc.update(
        "insert into indicator_claim (dossier_id, indicator_id, own_verdict, changed_by, changed_at)"
            + " select ?, id, 'MET', 'officer', now(6) from indicator where set_id = ?",
        story.id(),
        A.SET);
    jdbc.update(
        "insert into evidence (dossier_id, indicator_id, file_id, attached_by, attached_at)"
            + " select ?, id, ?, 'officer', now(6) from indicator where set_id = ?",
        story.id(),
        file,
        A.SET);
    jdbc.update(
        "insert into dossier_paper (dossier_id, code, file_id, attached_by, attached_at)"
            + " select ?, code, ?, 'officer', now(6) from procedure_document"
            + " where version_id = ? and step_id = 'file' and attached and required",
        story.id(),
        file,
        version.id);
    reached.add(dossier.law.status);
    return dossier;
  }

  private void attempt(int step, WalkDossier dossier, WalkDraw.Attempt attempt) {
    SignedIn person = attempt.person();
    Optional<WalkRule> rule = law.allowing(attempt.deed(), dossier.law, person);
    dossier.remember(
        "%d: %s, %s, %s, %s"
            .formatted(
                step,
                dossier.law.status,
                attempt.deed(),
                person.username(),
                rule.isPresent() ? "allowed" : "forbidden"));
    try {
      long before = check.logged();
      if (rule.isPresent()) {
        allowed(dossier, attempt, rule.get());
      } else {
        forbidden(dossier, attempt);
      }
      check.agrees(dossier, rule.isPresent() ? people.watched : List.of(person));
      check.logged(dossier, before, person, rule.map(WalkRule::logs).orElse(List.of()));
    } catch (AssertionError | RuntimeException e) {
      throw new AssertionError(
          "seed %d, %s dossier %d:\n  %s\n%s"
              .formatted(SEED, dossier.law.version, dossier.id(), dossier.trail(), e.getMessage()),
          e);
    }
  }

  private void allowed(WalkDossier dossier, WalkDraw.Attempt attempt, WalkRule rule) {
    dossier.picture = null;
    act(dossier, attempt);
    rule.play(dossier.law, attempt.person());
    played.add(rule);
    reached.add(dossier.law.status);
  }

  /** Said in a sentence, and nothing has happened. */
  private void forbidden(WalkDossier dossier, WalkDraw.Attempt attempt) {
    if (dossier.picture == null) {
      dossier.picture = Itinerary.of(jdbc, dossier.id());
    }
    Throwable thrown = catchThrowable(() -> act(dossier, attempt));
    boolean isThere = new WalkRights(dossier.law, attempt.person()).isVisible();
    if (isThere || ABOUT_ELSE.contains(attempt.deed())) {
      assertThat(thrown)
          .isInstanceOfAny(Refusal.class, NotThere.class, AccessDeniedException.class);
    } else {
      assertThat(thrown).isInstanceOfAny(NotThere.class, AccessDeniedException.class);
    }
    assertThat(Itinerary.of(jdbc, dossier.id())).isEqualTo(dossier.picture);
    refused.add(attempt.deed());
  }

  private void act(WalkDossier dossier, WalkDraw.Attempt attempt) {
    SignedIn person = attempt.person();
    Acting.as(person, () -> acts.get(attempt.deed()).on(dossier, person));
  }
}
