package vn.dienbien.ntm.letter.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dienbien.ntm.letter.Letter;
import vn.dienbien.ntm.letter.LetterHead;
import vn.dienbien.ntm.letter.LetterKind;
import vn.dienbien.ntm.letter.LetterWriter;
import vn.dienbien.ntm.letter.Part;
import vn.dienbien.ntm.letter.Read;
import vn.dienbien.ntm.support.ViewTest;

class LetterDownloadTest extends ViewTest {

  @Autowired LetterWriter writer;

  @Test
  @DisplayName("the letter is written when the link is clicked, each time anew")
  void download() {
    AtomicInteger clicks = new AtomicInteger();
    UI.getCurrent()
        .add(
            new LetterDownload(
                "Biên bản", "bien-ban.docx", writer, () -> notice(clicks.incrementAndGet())));
    Anchor link = _get(Anchor.class, s -> s.withClasses("ntm-download"));
    assertThat(clicks).hasValue(0);
    assertThat(link.getElement().getAttribute("download")).isEqualTo("bien-ban.docx");
    assertThat(Read.lines(DownloadKt.download(link))).contains("Lần 1./.");
    assertThat(Read.lines(DownloadKt.download(link))).contains("Lần 2./.");
  }

  private static Letter notice(int time) {
    return new Letter(
        LetterHead.draft("", "UBND", "", ""),
        LetterKind.THONG_BAO,
        "",
        List.of(new Part.Paragraph("Lần " + time)),
        List.of(),
        List.of());
  }
}
