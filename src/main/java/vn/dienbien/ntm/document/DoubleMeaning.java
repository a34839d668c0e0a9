package vn.dienbien.ntm.document;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import vn.dienbien.ntm.base.Refusal;

/** Finds files that one program reads as a picture or a PDF and another as something else. */
final class DoubleMeaning {

  /** Readers look for the mark of a PDF in the first 1024 bytes. */
  private static final int PDF_WINDOW = 1024 + 5;

  /** Length of the record that ends a ZIP; a comment of up to 65535 bytes may follow it. */
  private static final int ZIP_END = 22;

  private static final int LONGEST_COMMENT = 0xFFFF;

  private DoubleMeaning() {}

  /** Refuses a picture or film that is a PDF too, and anything that is a ZIP too. */
  static void check(FileName name, Path path, FileType type) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
      if (type != FileType.PDF && isPdfToo(file) || isZipToo(file)) {
        throw new Refusal("document.refused.notWhatItSays", name.text(), type.name());
      }
    }
  }

  private static boolean isPdfToo(RandomAccessFile file) throws IOException {
    byte[] head = new byte[(int) Math.min(PDF_WINDOW, file.length())];
    file.seek(0);
    file.readFully(head);
    return new String(head, StandardCharsets.ISO_8859_1).contains("%PDF-");
  }

  private static boolean isZipToo(RandomAccessFile file) throws IOException {
    byte[] tail = new byte[(int) Math.min(ZIP_END + LONGEST_COMMENT, file.length())];
    file.seek(file.length() - tail.length);
    file.readFully(tail);
    for (int at = tail.length - ZIP_END; at >= 0; at--) {
      // The length of the comment must reach the end exactly: four bytes alone occur by chance.
      if (tail[at] == 'P'
          && tail[at + 1] == 'K'
          && tail[at + 2] == 5
          && tail[at + 3] == 6
          && (tail[at + 20] & 0xFF) + ((tail[at + 21] & 0xFF) << 8) == tail.length - ZIP_END - at) {
        return true;
      }
    }
    return false;
  }
}
