package vn.dienbien.ntm.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import vn.dienbien.ntm.security.SignedIn;

/** Draws who tries what next: half of it what is right, half of it almost right or nonsense. */
final class WalkDraw {

  /** What has not happened yet on this walk is drawn more often. */
  private static final int NEWS = 10;

  private final WalkLaw law;
  private final WalkPeople people;
  private final Random random;
  private final Set<WalkRule> played;
  private final Map<WalkModel, Attempt> last = new HashMap<>();

  /** Somebody tries something. */
  record Attempt(String deed, SignedIn person) {}

  WalkDraw(WalkLaw law, WalkPeople people, Random random, Set<WalkRule> played) {
    this.law = law;
    this.people = people;
    this.random = random;
    this.played = played;
  }

  Attempt next(WalkModel dossier) {
    int kind = random.nextInt(20);
    Attempt attempt;
    if (kind < 12) {
      attempt = right(dossier);
    } else if (kind < 15) {
      attempt = new Attempt(right(dossier).deed(), any(people.all));
    } else if (kind < 18) {
      attempt = tooEarlyOrTooLate(dossier);
    } else if (kind < 19) {
      attempt = last.getOrDefault(dossier, right(dossier));
    } else {
      attempt = nonsense();
    }
    last.put(dossier, attempt);
    return attempt;
  }

  /** Something that the law allows now, if there is anything. */
  private Attempt right(WalkModel dossier) {
    List<SignedIn> everybody = new ArrayList<>(people.all);
    everybody.add(WalkPeople.PORTAL);
    Map<WalkRule, List<SignedIn>> open = new LinkedHashMap<>();
    for (WalkRule rule : law.rules) {
      List<SignedIn> who = everybody.stream().filter(p -> rule.allows(dossier, p)).toList();
      if (!who.isEmpty()) {
        open.put(rule, who);
      }
    }
    int left = random.nextInt(Math.max(1, open.keySet().stream().mapToInt(this::share).sum()));
    for (Map.Entry<WalkRule, List<SignedIn>> one : open.entrySet()) {
      left -= share(one.getKey());
      if (left < 0) {
        return new Attempt(one.getKey().deed(), any(one.getValue()));
      }
    }
    return nonsense();
  }

  private int share(WalkRule rule) {
    return rule.share() * (played.contains(rule) ? 1 : NEWS);
  }

  /** Somebody whose business it is, but at another time. */
  private Attempt tooEarlyOrTooLate(WalkModel dossier) {
    WalkRule rule = any(law.rules);
    List<SignedIn> who =
        people.all.stream()
            .filter(person -> rule.isFor(dossier, person))
            .filter(person -> law.allowing(rule.deed(), dossier, person).isEmpty())
            .toList();
    return who.isEmpty() ? nonsense() : new Attempt(rule.deed(), any(who));
  }

  private Attempt nonsense() {
    return new Attempt(any(law.deeds()), any(people.all));
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
