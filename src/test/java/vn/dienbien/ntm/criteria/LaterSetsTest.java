package vn.dienbien.ntm.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.support.DatabaseTest;

@WithMockUser
@DisplayName("The criteria sets of 2021-2025 and 2026-2030 as the migration fills them")
class LaterSetsTest extends DatabaseTest {

  private static final String SET = "xa-2021-2025";

  @Autowired private CriteriaService criteria;

  @Test
  @DisplayName("The set of 2021-2025 has 19 criteria and 57 indicators")
  void counts() {
    CriteriaSet set = criteria.set(SET);
    assertThat(set.criteria()).hasSize(19);
    assertThat(set.indicators()).hasSize(57);
    assertThat(set.criterion(17).indicators()).hasSize(12);
    assertThat(set.level()).isEqualTo(RecognitionLevel.NTM);
    assertThat(set.isByName()).isFalse();
  }

  @Test
  @DisplayName("Income is judged by the figure of the assessment year")
  void income_by_year() {
    Indicator income = criteria.set(SET).indicator(SET + ":10");
    IndicatorValue value = IndicatorValue.ofAmount(new BigDecimal("42"));
    assertThat(income.thresholdIn(2023).judge(value)).contains(Verdict.MET);
    assertThat(income.thresholdIn(2024).judge(value)).contains(Verdict.NOT_MET);
    assertThat(income.thresholdIn(2023).judge(IndicatorValue.ofAmount(new BigDecimal("41.9999"))))
        .contains(Verdict.NOT_MET);
    assertThat(income.thresholdIn(2025).text())
        .isEqualTo(Sentence.of("threshold.AT_LEAST", "48", "triệu đồng/người/năm"));
  }

  @Test
  @DisplayName("A year without a figure is judged by hand until the province enters one")
  void income_of_another_year() {
    Indicator income = criteria.set(SET).indicator(SET + ":10");
    assertThat(income.thresholdIn(2026).byHand()).isTrue();
    assertThat(income.thresholdIn(2026).text().key()).isEqualTo("threshold.unknown");
    assertThat(income.isEnteredFor(2026)).isTrue();
    assertThat(income.isEnteredFor(2025)).isFalse();
  }

  @Test
  @DisplayName("A figure that nobody could read in the law is never invented")
  void unknown_figures() {
    assertThat(criteria.set(SET).indicators())
        .filteredOn(indicator -> !indicator.leftToProvince() && indicator.isEnteredFor(2022))
        .extracting(Indicator::no)
        .containsExactly("15.3", "17.2", "17.6");
  }

  @Test
  @DisplayName("A set known by names works at the level of its criteria")
  void sets_by_name() {
    CriteriaSet advanced = criteria.set("xa-nangcao-2021-2025");
    assertThat(advanced.level()).isEqualTo(RecognitionLevel.NANG_CAO);
    assertThat(advanced.isByName()).isTrue();
    assertThat(advanced.criteria()).hasSize(19).allMatch(c -> c.indicators().size() == 1);
    assertThat(criteria.set("xa-2026-2030").criteria()).hasSize(10);
    assertThat(criteria.set("xa-2026-2030").isByName()).isTrue();
    Indicator whole = advanced.criterion(5).indicators().get(0);
    assertThat(whole.threshold().byHand()).isTrue();
    assertThat(whole.threshold().text().key()).isEqualTo("threshold.wholeCriterion");
    assertThat(whole.isEnteredFor(2022)).isFalse();
    assertThat(whole.leadDepartment()).isEqualTo("SGDDT");
  }

  @Test
  @DisplayName("The key criteria of a revocation are those the decision names")
  void key_criteria() {
    assertThat(keys(SET)).containsExactly(10, 17, 19);
    assertThat(keys("xa-nangcao-2021-2025")).containsExactly(10, 17, 18, 19);
    assertThat(keys("xa-2016-2020")).containsExactly(10, 17, 19);
    assertThat(keys("xa-2026-2030")).isEmpty();
    assertThat(criteria.set(SET).criterion(10).keyConfirmed()).isTrue();
    assertThat(criteria.set("xa-2016-2020").criterion(10).keyConfirmed()).isFalse();
    assertThat(criteria.set(SET).criterion(10).keySource()).contains("18/2022");
  }

  private Integer[] keys(String setId) {
    return criteria.set(setId).criteria().stream()
        .filter(Criterion::isKey)
        .map(Criterion::no)
        .toArray(Integer[]::new);
  }
}
