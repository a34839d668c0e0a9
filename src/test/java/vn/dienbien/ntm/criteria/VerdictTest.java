package vn.dienbien.ntm.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dienbien.ntm.criteria.Verdict.BASICALLY_MET;
import static vn.dienbien.ntm.criteria.Verdict.MET;
import static vn.dienbien.ntm.criteria.Verdict.NOT_ASSESSED;
import static vn.dienbien.ntm.criteria.Verdict.NOT_MET;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A criterion's verdict follows from its indicators. */
class VerdictTest {

  @Test
  void a_criterion_is_met_when_all_that_apply_are() {
    assertThat(of(MET, MET)).contains(MET);
    assertThat(of(MET, NOT_ASSESSED)).contains(MET);
    assertThat(of(NOT_ASSESSED, NOT_ASSESSED)).contains(NOT_ASSESSED);
    assertThat(of(MET, BASICALLY_MET)).contains(BASICALLY_MET);
  }

  @Test
  void one_indicator_not_met_settles_it_even_while_others_are_missing() {
    assertThat(of(MET, NOT_MET, BASICALLY_MET)).contains(NOT_MET);
    assertThat(of(NOT_MET, null)).contains(NOT_MET);
  }

  @Test
  void it_is_open_while_a_missing_one_could_change_it() {
    assertThat(of(MET, null)).isEmpty();
    assertThat(of()).isEmpty();
  }

  private static Optional<Verdict> of(Verdict... verdicts) {
    List<Optional<Verdict>> indicators = Arrays.stream(verdicts).map(Optional::ofNullable).toList();
    return Verdict.ofCriterion(indicators);
  }
}
