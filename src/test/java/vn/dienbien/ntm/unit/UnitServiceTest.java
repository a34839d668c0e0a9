package vn.dienbien.ntm.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.base.SearchText;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.support.DatabaseTest;

/** The directory as the migrations fill it. */
@WithMockUser
class UnitServiceTest extends DatabaseTest {

  private static final LocalDate IN_2021 = LocalDate.of(2021, 9, 15);
  private static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);
  private static final LocalDate FIRST_DAY = LocalDate.of(2025, 7, 1);

  @Autowired private UnitService units;

  @Test
  void the_province_had_129_communes_in_10_districts_and_has_45_without_any() {
    assertThat(units.communes(IN_2021)).hasSize(129);
    assertThat(units.communes(LAST_DAY)).hasSize(129);
    assertThat(units.districts(LAST_DAY)).hasSize(10).isEqualTo(units.districts());
    assertThat(units.communes(FIRST_DAY)).hasSize(45);
    assertThat(units.districts(FIRST_DAY)).isEmpty();
    assertThat(units.districts().stream().mapToInt(this::sizeOf).sum()).isEqualTo(129);
  }

  @Test
  void a_code_used_again_is_another_unit() {
    UnitSummary before = units.byId("03328");
    UnitSummary after = units.byId("03328/2025");
    assertThat(after.code()).isEqualTo(before.code());
    assertThat(after.name()).isNotEqualTo(before.name());
    assertThat(units.successorOf("03328")).contains(after);
    assertThat(units.successorOf("03319").orElseThrow().id()).isEqualTo("03202/2025");
  }

  @Test
  void a_commune_is_found_without_marks_and_by_its_other_spellings() {
    assertThat(units.search("muong pon", IN_2021)).extracting(UnitSummary::id).contains("03319");
    assertThat(units.search("noong het", IN_2021))
        .extracting(UnitSummary::id)
        .containsExactly("03352");
    assertThat(units.search("n. het", IN_2021)).hasSize(1);
  }

  @Test
  void the_search_texts_are_folded_as_the_portal_folds() {
    for (UnitSummary unit : units.communes(IN_2021)) {
      String search = units.searchText(unit.id());
      assertThat(search).startsWith(SearchText.fold(unit.name()));
      assertThat(SearchText.fold(search)).isEqualTo(search);
    }
  }

  @Test
  void names_are_said_with_their_kind() {
    UnitSummary commune = units.byId("03319");
    assertThat(commune.officialName())
        .isEqualTo(Sentence.of("unit.officialName.XA", commune.name()));
    assertThat(units.byId(commune.parentId()).id()).isEqualTo("100");
    assertThat(units.province().id()).isEqualTo("11");
  }

  @Test
  void what_does_not_exist_is_not_there() {
    assertThat(units.find(null)).isEmpty();
    assertThatThrownBy(() -> units.byId("99999")).isInstanceOf(NotThere.class);
    assertThat(units.departments()).hasSize(19);
    assertThatThrownBy(() -> units.department("X")).isInstanceOf(NotThere.class);
  }

  @Test
  void after_the_first_use_it_costs_no_statement() {
    units.province();
    assertThat(statements.of(() -> units.search("na", IN_2021))).isEmpty();
  }

  private int sizeOf(UnitSummary district) {
    return units.communesOf(district.id()).size();
  }
}
