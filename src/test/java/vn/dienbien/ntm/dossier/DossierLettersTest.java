package vn.dienbien.ntm.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.letter.LetterFile;
import vn.dienbien.ntm.letter.LetterText;
import vn.dienbien.ntm.letter.Read;
import vn.dienbien.ntm.security.SignedIn;
import vn.dienbien.ntm.support.A;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DatabaseTest;
import vn.dienbien.ntm.support.DossierStory;

/** Letters of a dossier: offered when there is something to write, to whom may see it. */
class DossierLettersTest extends DatabaseTest {

  private static final String RETURN = "phieu-yeu-cau-bo-sung";

  @Autowired DossierLetters letters;
  @Autowired LetterController controller;
  @Autowired ReceptionService reception;
  @Autowired Clock clock;

  @Test
  @DisplayName("the request for supplement is offered when a dossier was returned, not before")
  void offered() {
    DossierStory story = a.dossier().filed();
    assertThat(offers(story)).isEmpty();
    assertThatThrownBy(() -> docx(story)).isInstanceOf(NotThere.class);
    story.returnedNow("3.1", "17.1");
    assertThat(offers(story))
        .singleElement()
        .satisfies(
            offer -> {
              assertThat(offer.id()).isEqualTo(RETURN);
              assertThat(offer.line().key()).isEqualTo("dossier.returnLetter.line.DISTRICT");
              assertThat(offer.line().args())
                  .containsExactly("1", LetterText.date(LocalDate.now(clock)), "2");
            });
  }

  private List<LetterOffer> offers(DossierStory story) {
    return Acting.as(story.communeOfficer(), () -> letters.offered(story.id())).stream()
        .filter(offer -> offer.id().equals(RETURN))
        .toList();
  }

  private LetterFile docx(DossierStory story) {
    return Acting.as(story.communeOfficer(), () -> letters.docx(story.id(), RETURN));
  }

  @Test
  @DisplayName("it says who asks for what, indicator by indicator, as it was typed")
  void says() {
    DossierStory story = a.dossier().filed();
    String typed = "Thiếu <b>bảng</b> {{số liệu}}\nvụ đông";
    Acting.as(
        story.districtOfficer(),
        () ->
            reception.returnItems(
                story.id(),
                List.of(ReturnItem.ofIndicator(A.SET + ":3.1", typed)),
                "Gửi lại trước ngày 20"));
    LetterFile file = docx(story);
    String receipt =
        jdbc.queryForObject(
            "select receipt_number from dossier where id = ?", String.class, story.id());
    assertThat(file.name()).isEqualTo(receipt + "-phieu-yeu-cau-bo-sung.docx");
    assertThat(Read.lines(file.bytes()))
        .containsSequence("ỦY BAN NHÂN DÂN\nHUYỆN ĐIỆN BIÊN", "VĂN PHÒNG ĐIỀU PHỐI\nNÔNG THÔN MỚI")
        .contains(
            "PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ",
            "Hồ sơ của: Ủy ban nhân dân xã Mường Pồn, huyện Điện Biên",
            "Số tiếp nhận: " + receipt,
            "Yêu cầu bổ sung lần thứ: 1",
            "Hướng dẫn chung: Gửi lại trước ngày 20",
            "NGƯỜI HƯỚNG DẪN",
            story.districtOfficer().displayName())
        .anyMatch(line -> line.startsWith("3.1. "))
        .contains(typed);
  }

  @Test
  @DisplayName("the newest return counts: that of the province names the province")
  void newest() {
    DossierStory story = a.dossier().verified().submittedAgain().returnedByProvince("17.1");
    assertThat(offers(story))
        .singleElement()
        .satisfies(
            offer ->
                assertThat(offer.line().key()).isEqualTo("dossier.returnLetter.line.PROVINCE"));
    assertThat(Read.lines(docx(story).bytes()).get(0)).isEqualTo("ỦY BAN NHÂN DÂN\nTỈNH ĐIỆN BIÊN");
  }

  @Test
  @DisplayName("where the procedure makes a department the desk, the department asks")
  void departmentDesk() {
    DossierStory story = a.dossier().verified().submittedAgain().returnedByProvince("17.1");
    jdbc.update("update dossier set version_id = 'qd18-2022' where id = ?", story.id());
    assertThat(Read.lines(docx(story).bytes()).get(1)).startsWith("SỞ NÔNG NGHIỆP");
  }

  @Test
  @DisplayName("a download is an attachment that nobody keeps a copy of on the way")
  void download() {
    DossierStory story = a.dossier().filed();
    story.returnedNow("3.1");
    MockHttpServletResponse response = get(story.id(), RETURN, story.communeOfficer());
    assertThat(response.getStatus()).isEqualTo(200);
    assertThat(response.getContentType()).isEqualTo(LetterFile.MEDIA_TYPE);
    assertThat(response.getHeader("Content-Disposition"))
        .matches("attachment; filename=\"NTM-[0-9-]+-phieu-yeu-cau-bo-sung\\.docx\"");
    assertThat(response.getHeader("Cache-Control")).contains("no-store");
    assertThat(Read.lines(response.getContentAsByteArray())).isNotEmpty();
  }

  @Test
  @DisplayName("foreign, missing and not offered look the same")
  void notThere() throws Exception {
    DossierStory story = a.dossier().filed();
    story.returnedNow("3.1");
    SignedIn stranger = a.dossier(A.OTHER_COMMUNE, A.DISTRICT).communeOfficer();
    MockHttpServletResponse foreign = get(story.id(), RETURN, stranger);
    MockHttpServletResponse missing = get(999_999_999_999L, RETURN, stranger);
    MockHttpServletResponse unknown = get(story.id(), "khong-co", story.communeOfficer());
    assertThat(foreign.getStatus()).isEqualTo(404);
    for (MockHttpServletResponse other : List.of(missing, unknown)) {
      assertThat(other.getStatus()).isEqualTo(404);
      assertThat(other.getContentAsByteArray()).isEqualTo(foreign.getContentAsByteArray());
      assertThat(other.getHeaderNames()).isEqualTo(foreign.getHeaderNames());
    }
  }

  private MockHttpServletResponse get(long id, String letter, SignedIn person) {
    MockMvc mvc = MockMvcBuilders.standaloneSetup(controller).build();
    String address = "/" + DossierLinks.letter(id, letter);
    return Acting.as(
        person,
        () -> {
          try {
            return mvc.perform(MockMvcRequestBuilders.get(address)).andReturn().getResponse();
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        });
  }
}
