package vn.dienbien.ntm.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.support.DatabaseTest;

/** The set of 2016-2020 as the migration fills it. */
@WithMockUser
class CriteriaServiceTest extends DatabaseTest {

  @Autowired private CriteriaService criteria;

  @Test
  void the_set_of_2016_2020_has_19_criteria_and_49_indicators() {
    CriteriaSet set = criteria.set("xa-2016-2020");
    assertThat(set.criteria()).hasSize(19);
    assertThat(set.criteria()).extracting(Criterion::no).isSorted();
    assertThat(set.indicators()).hasSize(49);
    assertThat(set.criterion(17).indicators()).hasSize(8);
    assertThat(set.indicators()).filteredOn(Indicator::leftToProvince).hasSize(8);
    assertThat(set.confirmed()).isFalse();
  }

  @Test
  void each_threshold_can_be_judged_or_is_left_to_the_province() {
    for (Indicator indicator : criteria.set("xa-2016-2020").indicators()) {
      Threshold threshold = indicator.threshold();
      boolean needsNumber = indicator.valueType() != ValueType.BOOLEAN && !threshold.byHand();
      assertThat(threshold.limit() != null).as(indicator.id()).isEqualTo(needsNumber);
      assertThat(threshold.operator() == null).as(indicator.id()).isEqualTo(threshold.byHand());
      assertThat(threshold.text().key()).startsWith("threshold.");
    }
  }

  @Test
  void clean_water_needs_both_shares() {
    Indicator water = criteria.set("xa-2016-2020").indicator("xa-2016-2020:17.1");
    assertThat(water.threshold().text())
        .isEqualTo(Sentence.of("threshold.dual.AT_LEAST", "90", "50"));
    assertThat(
            water
                .threshold()
                .judge(
                    IndicatorValue.ofShares(
                        new BigDecimal(900),
                        new BigDecimal(1000),
                        new BigDecimal(499),
                        new BigDecimal(1000))))
        .contains(Verdict.NOT_MET);
  }

  @Test
  void a_department_is_asked_for_what_it_leads_and_what_it_is_heard_on() {
    CriteriaSet set = criteria.set("xa-2016-2020");
    assertThat(set.indicatorsOf("SYT"))
        .extracting(Indicator::no)
        .containsExactly("15.1", "15.2", "15.3", "17.6", "17.8");
    assertThat(set.indicatorsOf("BHXH")).extracting(Indicator::no).containsExactly("15.1");
  }

  @Test
  void an_unknown_set_or_indicator_is_not_there() {
    assertThatThrownBy(() -> criteria.set("x")).isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> criteria.set("xa-2016-2020").indicator("x"))
        .isInstanceOf(NotThere.class);
  }
}
