package vn.dienbien.ntm.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.criteria.CriteriaService;
import vn.dienbien.ntm.criteria.Indicator;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.support.A;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DatabaseTest;
import vn.dienbien.ntm.support.DossierStory;

@DisplayName("What a commune that is carried over brings from its earlier dossier")
class CarriedOverTest extends DatabaseTest {

  private static final String FIRST = A.SET + ":1.1";

  @Autowired private ClaimService claims;
  @Autowired private CriteriaService criteria;

  @Test
  @DisplayName("Answers and evidence come along, marked with the year they come from")
  void everything_comes_along() {
    DossierStory before = a.dossier().stated();
    ClaimBook earlier = book(before);
    DossierStory now = carried(A.COMMUNE).opened();
    ClaimBook book = book(now);
    assertThat(book.claims())
        .allSatisfy(
            claim -> {
              ClaimView old = earlier.claim(claim.indicator().id());
              assertThat(claim.value()).isEqualTo(old.value());
              assertThat(claim.own()).isEqualTo(old.own());
              assertThat(claim.carriedYear()).isEqualTo(year(before));
              assertThat(claim.gaps()).containsExactly(ClaimView.Gap.REVIEW);
              assertThat(claim.evidence())
                  .singleElement()
                  .satisfies(
                      file -> {
                        assertThat(file.fileId()).isEqualTo(old.evidence().get(0).fileId());
                        assertThat(file.carriedYear()).isEqualTo(year(before));
                      });
            });
  }

  @Test
  @DisplayName("The mark stays until a person enters or confirms the answer; the others keep it")
  void confirmed() {
    a.dossier().stated();
    DossierStory now = carried(A.COMMUNE).opened();
    ClaimView seen = book(now).claim(FIRST);
    ClaimView confirmed =
        Acting.as(
            now.communeOfficer(),
            () ->
                claims.enter(
                    now.id(), FIRST, seen.value(), seen.own(), seen.reason(), seen.version()));
    assertThat(confirmed.isCarried()).isFalse();
    assertThat(confirmed.gaps()).isEmpty();
    assertThat(confirmed.changedBy()).isEqualTo(now.communeOfficer().displayName());
    assertThat(book(now).claims()).filteredOn(ClaimView::isCarried).hasSize(48);
  }

  @Test
  @DisplayName("What nobody has looked at again cannot be made public, let alone filed")
  void not_public_unseen() {
    a.dossier().stated();
    DossierStory now = carried(A.COMMUNE).opened();
    refused(now::consultingNow, 49);
    ClaimView seen = book(now).claim(FIRST);
    Acting.as(
        now.communeOfficer(),
        () -> claims.enter(now.id(), FIRST, seen.value(), seen.own(), "", seen.version()));
    refused(now::consultingNow, 48);
  }

  private static void refused(Runnable step, int unseen) {
    assertThatThrownBy(step::run)
        .asInstanceOf(type(Refusal.class))
        .extracting(Refusal::sentences)
        .asList()
        .containsExactly(Sentence.of("filing.notReviewed", unseen));
  }

  @Test
  @DisplayName("A file taken off before stays behind, and the earlier dossier does not change")
  void removed_files_stay() {
    DossierStory before = a.dossier().stated();
    long evidence = book(before).claim(FIRST).evidence().get(0).id();
    Acting.as(before.communeOfficer(), () -> claims.detach(before.id(), evidence));
    DossierStory now = carried(A.COMMUNE).opened();
    assertThat(book(now).claim(FIRST).evidence()).isEmpty();
    assertThat(book(before).claims()).noneMatch(ClaimView::isCarried);
  }

  @Test
  @DisplayName("A planned candidate brings nothing, nor does one without an earlier dossier")
  void nothing_to_bring() {
    a.dossier().stated();
    assertThat(book(a.dossier().opened()).claims()).noneMatch(ClaimView::isCarried);
    DossierStory first = a.dossier(carriedRound("03166"), "03166", "103").opened();
    assertThat(book(first).claims()).noneMatch(ClaimView::isCarried);
  }

  @Test
  @DisplayName("Between sets only what asks the same comes along")
  void between_sets() {
    assertThat(same("15.2")).isTrue();
    assertThat(same("1.1")).isTrue();
    assertThat(same("17.5")).as("waste before, burials now").isFalse();
    assertThat(same("17.6")).as("toilets before, waste now").isFalse();
    assertThat(same("17.4")).as("yes or no before, a number now").isFalse();
  }

  @Test
  @DisplayName("An answer to the set of 2016-2020 comes along into that of 2021-2025")
  void into_the_next_set() {
    a.dossier().stated();
    int round = carriedRound(A.COMMUNE);
    jdbc.update("update round set set_id = 'xa-2021-2025' where id = ?", round);
    ClaimBook book = book(a.dossier(round, A.COMMUNE, A.DISTRICT).opened());
    assertThat(book.claim("xa-2021-2025:15.2").isCarried()).isTrue();
    assertThat(book.claim("xa-2021-2025:15.2").evidence()).hasSize(1);
    assertThat(book.claim("xa-2021-2025:17.5").isCarried()).isFalse();
    assertThat(book.claim("xa-2021-2025:17.12").isCarried()).isFalse();
  }

  private boolean same(String no) {
    return Acting.as(
        Acting.holder(Role.VIEWER, A.PROVINCE),
        () -> {
          Indicator before = criteria.set("xa-2016-2020").indicator("xa-2016-2020:" + no);
          return criteria.set("xa-2021-2025").indicator("xa-2021-2025:" + no).asksTheSameAs(before);
        });
  }

  private DossierStory carried(String commune) {
    return a.dossier(carriedRound(commune), commune, A.DISTRICT);
  }

  private int carriedRound(String commune) {
    int round = a.round(commune);
    jdbc.update("update round_candidate set origin = 'CARRIED_OVER' where round_id = ?", round);
    return round;
  }

  private int year(DossierStory story) {
    return jdbc.queryForObject(
        "select assessment_year from round where id = ?", Integer.class, story.roundId());
  }

  private ClaimBook book(DossierStory story) {
    return Acting.as(story.communeOfficer(), () -> claims.book(story.id()));
  }
}
