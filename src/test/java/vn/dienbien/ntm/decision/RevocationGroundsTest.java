package vn.dienbien.ntm.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dienbien.ntm.base.OfficialWords;

/** QĐ 18/2022: from 50 % of the criteria on, or from 30 % on with a key criterion among them. */
class RevocationGroundsTest {

  private static final BigDecimal FIFTY = BigDecimal.valueOf(50);
  private static final BigDecimal THIRTY = BigDecimal.valueOf(30);

  /** The first criterion is the key one; those that fail are counted from the end. */
  @ParameterizedTest(name = "{0} criteria, {1} fail, key among them: {2} -> {3}")
  @CsvSource({
    "19,  0, false, BELOW",
    "19,  5, false, BELOW",
    "19,  5, true,  BELOW",
    "19,  6, false, NO_KEY",
    "19,  6, true,  SHARE_WITH_KEY",
    "19,  9, true,  SHARE_WITH_KEY",
    "19,  9, false, NO_KEY",
    "19, 10, false, SHARE",
    "19, 10, true,  SHARE",
    "19, 19, true,  SHARE",
    "10,  2, true,  BELOW",
    "10,  3, true,  SHARE_WITH_KEY",
    "10,  3, false, NO_KEY",
    "10,  4, false, NO_KEY",
    "10,  5, false, SHARE",
    "16,  4, true,  BELOW",
    "16,  5, true,  SHARE_WITH_KEY",
    "16,  5, false, NO_KEY",
    "16,  7, false, NO_KEY",
    "16,  8, false, SHARE",
    "20,  5, true,  BELOW",
    "20,  6, true,  SHARE_WITH_KEY",
    "20,  6, false, NO_KEY",
    "20,  9, false, NO_KEY",
    "20, 10, false, SHARE",
  })
  void edges(int criteria, int failing, boolean withKey, RevocationGround expected) {
    RevocationGrounds grounds = grounds(criteria, failing, withKey, FIFTY, THIRTY);
    assertThat(grounds.ground()).isEqualTo(expected);
    assertThat(grounds.suffice()).isEqualTo(expected.isGround());
  }

  @ParameterizedTest(name = "{0} of 100000 at a share of {1} % -> {2}")
  @CsvSource({
    "33333, 33.333,  true",
    "33333, 33.3331, false",
    "49999, 50,      false",
    "50000, 50,      true",
  })
  @DisplayName("a share is compared exactly, never rounded to what the screen shows")
  void exact(int failing, BigDecimal share, boolean isGround) {
    assertThat(grounds(100_000, failing, false, share, THIRTY).suffice()).isEqualTo(isGround);
  }

  @Test
  @DisplayName("a criterion that is named twice fails once")
  void twice() {
    RevocationGrounds grounds =
        RevocationGrounds.of(10, List.of(4, 4, 4, 4, 4), Set.of(), FIFTY, THIRTY);
    assertThat(grounds.failing()).containsExactly(4);
    assertThat(grounds.ground()).isEqualTo(RevocationGround.BELOW);
  }

  @Test
  @DisplayName("the arithmetic is said in one sentence, with the key criteria by name")
  void sentence() {
    assertThat(say(grounds(19, 7, true, FIFTY, THIRTY)))
        .isEqualTo(
            "7/19 tiêu chí không đạt (36,84 %), từ 30 % đến dưới 50 %, trong đó có tiêu chí bắt"
                + " buộc: T1. Đủ căn cứ thu hồi.");
    assertThat(say(grounds(19, 7, false, FIFTY, THIRTY)))
        .contains("không có tiêu chí bắt buộc nào (T1)");
    assertThat(say(grounds(19, 10, false, FIFTY, THIRTY)))
        .isEqualTo("10/19 tiêu chí không đạt (52,63 %), từ 50 % trở lên: đủ căn cứ thu hồi.");
    assertThat(say(grounds(19, 5, true, FIFTY, THIRTY))).contains("(26,32 %), dưới 30 %");
  }

  private static String say(RevocationGrounds grounds) {
    return OfficialWords.say(grounds.sentence(no -> "T" + no));
  }

  private static RevocationGrounds grounds(
      int criteria, int failing, boolean withKey, BigDecimal share, BigDecimal shareWithKey) {
    List<Integer> numbers =
        IntStream.range(0, failing).mapToObj(i -> withKey && i == 0 ? 1 : criteria - i).toList();
    return RevocationGrounds.of(criteria, numbers, Set.of(1), share, shareWithKey);
  }
}
