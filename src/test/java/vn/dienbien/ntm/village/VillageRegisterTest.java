package vn.dienbien.ntm.village;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.security.SignedIn;
import vn.dienbien.ntm.support.A;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DatabaseTest;
import vn.dienbien.ntm.support.VillageStory;

/** The directory with the villages of the report, and what may be entered into it. */
@Import(VillageStory.class)
class VillageRegisterTest extends DatabaseTest {

  private static final SignedIn READER = Acting.holder(Role.DEPARTMENT_APPRAISER, "SYT");

  /** Mường Nhà, in which the report spells Nà Khoang also Na Khoang. */
  private static final String MUONG_NHA = A.OTHER_COMMUNE;

  @Autowired private VillageRegister register;
  @Autowired private VillageStory story;

  @Test
  @DisplayName("the 26 villages of the report are there: 16 NTM and 10 model villages of 2020")
  void report() {
    assertThat(
            jdbc.queryForList(
                "select concat(level, ' ', count(*)) from village_decision where request_id is null"
                    + " and assessment_year = 2020 and source like '%1333/BC-BC%' group by level"
                    + " order by level",
                String.class))
        .containsExactly("KIEU_MAU 10", "NTM 16");
    assertThat(page(new VillageFilter("", VillageLevel.KIEU_MAU, null, "03334")))
        .extracting(village -> VillageName.bare(village.name()))
        .containsExactlyInAnyOrder("c9", "doi 5", "doi 7");
  }

  @ParameterizedTest
  @CsvSource({
    "na khoang, 03364, 1",
    "NA KHOANG, 03364, 1",
    "pa co, 03187, 1",
    "tau 3, 03323, 1",
    "muong nha, 03364, 3",
    "zzz, 03364, 0",
    "%, 03364, 0"
  })
  @DisplayName("villages are found without marks, by an alias and by their commune")
  void search(String text, String commune, int found) {
    VillageFilter filter = new VillageFilter(text, VillageLevel.NTM, null, commune);
    assertThat(page(filter)).hasSize(found);
    assertThat(Acting.as(READER, () -> register.count(filter))).isEqualTo(found);
  }

  @Test
  @DisplayName("a village that is there under another spelling is found before it is entered twice")
  void duplicates() {
    SignedIn officer = a.holder(Role.COMMUNE_OFFICER, MUONG_NHA);
    for (String spelling :
        List.of("Th\u00F4n Na Khoang", "na  khoang", "B\u1EA3n N\u00E0 Khoang")) {
      assertThatThrownBy(() -> Acting.as(officer, () -> register.enter(MUONG_NHA, spelling, false)))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("village.name.like")
          .hasMessageContaining("Khoang");
    }
    assertThatThrownBy(
            () ->
                Acting.as(
                    officer, () -> register.enter(MUONG_NHA, "B\u1EA3n N\u00E0 Khoang", true)))
        .hasMessageContaining("village.name.taken");
    String another = "Th\u00F4n Na Kho\u00E1ng";
    jdbc.update("delete from village where commune_id = ? and name = ?", MUONG_NHA, another);
    assertThat(Acting.as(officer, () -> register.enter(MUONG_NHA, another, true))).isPositive();
    jdbc.update("delete from village where commune_id = ? and name = ?", MUONG_NHA, another);
  }

  @Test
  @DisplayName("a name is asked for, and only for one's own commune")
  void badEntries() {
    SignedIn officer = a.holder(Role.COMMUNE_OFFICER, MUONG_NHA);
    for (String bad : List.of("", "   ", "x".repeat(101))) {
      assertThatThrownBy(() -> Acting.as(officer, () -> register.enter(MUONG_NHA, bad, false)))
          .hasMessageContaining("village.name.bad");
    }
    assertThatThrownBy(
            () -> Acting.as(officer, () -> register.enter(A.COMMUNE, "B\u1EA3n X", false)))
        .hasMessageContaining("village.notYours");
    assertThatThrownBy(
            () -> Acting.as(READER, () -> register.enter(MUONG_NHA, "B\u1EA3n X", false)))
        .hasMessageContaining("village.notYours");
  }

  @Test
  @DisplayName(
      "a recognition is read by everybody, its request is named only to whoever may see it")
  void linksOnlyWhatOneMaySee() {
    long request = story.recognised();
    String name = story.page(story.officer(), request).request().villageName();
    VillageFilter filter = new VillageFilter(name, null, null, A.COMMUNE);
    assertThat(recognition(READER, filter).requestId()).isNull();
    assertThat(recognition(story.verifier(), filter).requestId()).isEqualTo(request);
    assertThat(recognition(READER, filter).number()).isEqualTo(request + "/Q\u0110-UBND");
  }

  @Test
  @DisplayName("a page costs the same whatever its length")
  void budget() {
    assertThat(statements.of(() -> page(VillageFilter.all()))).hasSizeLessThanOrEqualTo(4);
  }

  private Recognition recognition(SignedIn reader, VillageFilter filter) {
    return Acting.as(reader, () -> register.page(filter, 0, 20)).get(0).recognitions().get(0);
  }

  private List<Village> page(VillageFilter filter) {
    return Acting.as(READER, () -> register.page(filter, 0, 20));
  }
}
