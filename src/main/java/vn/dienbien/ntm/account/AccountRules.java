package vn.dienbien.ntm.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.security.Office;

/** What an account must look like. */
@Component
class AccountRules {

  private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,59}");
  private static final Pattern PHONE = Pattern.compile("[0-9+(). -]{0,20}");
  private static final int LONGEST_NAME = 150;

  private final OfficePlaces places;

  AccountRules(OfficePlaces places) {
    this.places = places;
  }

  /** Refuses names that are hard to type or to tell apart. */
  void checkUsername(String username) {
    if (!USERNAME.matcher(username).matches()) {
      throw new Refusal("account.username.wrong");
    }
  }

  /**
   * Refuses with everything that is wrong at once.
   *
   * @param held offices held already; they may stay even if their place has ended since
   */
  void check(String displayName, String phone, Set<Office> offices, Set<Office> held) {
    List<Sentence> wrong = new ArrayList<>();
    if (displayName.isBlank() || displayName.length() > LONGEST_NAME) {
      wrong.add(Sentence.of("account.displayName.wrong", LONGEST_NAME));
    }
    if (!PHONE.matcher(phone).matches()) {
      wrong.add(Sentence.of("account.phone.wrong"));
    }
    if (!offices.stream().allMatch(office -> held.contains(office) || places.isPossible(office))) {
      wrong.add(Sentence.of("account.office.wrong"));
    }
    if (!wrong.isEmpty()) {
      throw new Refusal(wrong);
    }
  }

  /** Refuses what is no telephone number. */
  void checkPhone(String phone) {
    if (!PHONE.matcher(phone).matches()) {
      throw new Refusal("account.phone.wrong");
    }
  }
}
