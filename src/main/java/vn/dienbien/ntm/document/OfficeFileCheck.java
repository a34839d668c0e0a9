package vn.dienbien.ntm.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import vn.dienbien.ntm.base.Refusal;

/** Looks into a DOCX or XLSX without unpacking it to memory or disk. Reads no XML. */
final class OfficeFileCheck {

  private static final int MOST_ENTRIES = 10_000;

  private OfficeFileCheck() {}

  /**
   * The kind of an office file by its parts; empty if it is another ZIP or carries macros. Refuses
   * one that unfolds to more than so many bytes.
   */
  static Optional<FileType> typeOf(FileName name, Path path, long maxUnpacked) throws IOException {
    try (ZipFile zip = new ZipFile(path.toFile())) {
      if (zip.size() > MOST_ENTRIES) {
        throw bomb(name);
      }
      checkUnpacked(name, zip, maxUnpacked);
      return zip.getEntry("[Content_Types].xml") == null || hasMacros(zip)
          ? Optional.empty()
          : byMainPart(zip);
    } catch (ZipException e) {
      return Optional.empty();
    }
  }

  private static Optional<FileType> byMainPart(ZipFile zip) {
    boolean text = zip.getEntry("word/document.xml") != null;
    boolean sheets = zip.getEntry("xl/workbook.xml") != null;
    if (text == sheets) {
      return Optional.empty();
    }
    return Optional.of(text ? FileType.DOCX : FileType.XLSX);
  }

  private static boolean hasMacros(ZipFile zip) {
    return zip.stream().anyMatch(entry -> entry.getName().endsWith("vbaProject.bin"));
  }

  /** Counts what really comes out: the sizes an entry claims may lie. */
  private static void checkUnpacked(FileName name, ZipFile zip, long maxUnpacked)
      throws IOException {
    byte[] buffer = new byte[1 << 16];
    long left = maxUnpacked;
    Enumeration<? extends ZipEntry> entries = zip.entries();
    while (entries.hasMoreElements()) {
      try (InputStream in = zip.getInputStream(entries.nextElement())) {
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
          left -= read;
          if (left < 0) {
            throw bomb(name);
          }
        }
      }
    }
  }

  private static Refusal bomb(FileName name) {
    return new Refusal("document.refused.bomb", name.text());
  }
}
