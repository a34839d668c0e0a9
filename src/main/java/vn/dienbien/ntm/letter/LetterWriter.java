package vn.dienbien.ntm.letter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.springframework.stereotype.Component;

/** Writes letters as Word files in the layout of Decree 30/2020/ND-CP, Appendix I. */
@Component
public class LetterWriter {

  /** The letter as a Word file (.docx). */
  public byte[] docx(Letter letter) {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      Page.prepare(document, letter);
      HeadBlock.write(document, letter);
      TitleBlock.write(document, letter);
      PartWriter parts = new PartWriter(document, letter.kind());
      for (Iterator<Part> all = letter.parts().iterator(); all.hasNext(); ) {
        parts.write(all.next(), !all.hasNext());
      }
      SignatureBlock.write(document, letter);
      Line.last(document);
      document.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
