package vn.dienbien.ntm.letter.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.letter.Letter;
import vn.dienbien.ntm.letter.LetterFile;
import vn.dienbien.ntm.letter.LetterWriter;
import vn.dienbien.ntm.shell.Glyph;

/**
 * A link that writes a letter when it is clicked and sends it as a Word file. What is no longer
 * there, or no longer the person's to see, is answered with 404.
 */
public class LetterDownload extends Composite<Anchor> {

  /**
   * A link to a letter.
   *
   * @param words what the link says
   * @param fileName see {@link LetterFile#name}
   * @param writer writes it
   * @param letter asked for at each click, as the person signed in; touches no component
   */
  public LetterDownload(
      String words, String fileName, LetterWriter writer, Supplier<Letter> letter) {
    Anchor link = getContent();
    link.addClassName("ntm-download");
    link.add(Glyph.DOWNLOAD.create(), new Span(words));
    link.setHref(DownloadHandler.fromInputStream(event -> response(fileName, writer, letter)));
    // After the address, which sets it too.
    link.getElement().setAttribute("download", fileName);
  }

  private static DownloadResponse response(
      String fileName, LetterWriter writer, Supplier<Letter> letter) {
    try {
      byte[] bytes = writer.docx(letter.get());
      return new DownloadResponse(
          new ByteArrayInputStream(bytes), fileName, LetterFile.MEDIA_TYPE, bytes.length);
    } catch (NotThere notThere) {
      return DownloadResponse.error(HttpStatusCode.NOT_FOUND);
    }
  }
}
