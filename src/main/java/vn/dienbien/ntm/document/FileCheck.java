package vn.dienbien.ntm.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.document.FileStore.Arrived;

/** Decides whether arrived bytes are a file the portal takes, by content and by name. */
@Component
class FileCheck {

  /** What Tika calls the kinds; office files are told apart by {@link OfficeFileCheck}. */
  private static final Map<String, FileType> BY_CONTENT =
      Map.of(
          "application/pdf", FileType.PDF,
          "image/jpeg", FileType.JPEG,
          "image/png", FileType.PNG,
          "image/heic", FileType.HEIC,
          "image/heif", FileType.HEIC,
          "video/mp4", FileType.MP4,
          "application/mp4", FileType.MP4);

  private static final List<String> ZIP = List.of("application/zip", "application/x-tika-ooxml");

  /** The end mark of a PDF lies in its last bytes; readers look this far, too. */
  private static final int PDF_END_WINDOW = 1024;

  private final FileLimits limits;
  private final List<FileScanner> scanners;
  private final Tika tika = new Tika();

  FileCheck(FileLimits limits, List<FileScanner> scanners) {
    this.limits = limits;
    this.scanners = scanners;
  }

  /** The kind of the file; refuses everything that is not exactly one of the kinds taken. */
  FileType check(FileName name, Arrived arrived) throws IOException {
    if (arrived.size() == 0) {
      throw new Refusal("document.refused.empty", name.text());
    }
    FileType claimed =
        FileType.ofEnding(name.ending())
            .filter(limits.types()::contains)
            .orElseThrow(() -> wrongType(name));
    if (typeOf(name, arrived.path()).filter(claimed::equals).isEmpty()) {
      throw new Refusal("document.refused.notWhatItSays", name.text(), claimed.name());
    }
    checkInside(name, arrived.path(), claimed);
    for (FileScanner scanner : scanners) {
      scanner.scan(arrived.path());
    }
    return claimed;
  }

  private Optional<FileType> typeOf(FileName name, Path path) throws IOException {
    String found;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
      // By content alone: the name is checked against it, so it must not help.
      found = tika.detect(in);
    }
    return ZIP.contains(found)
        ? OfficeFileCheck.typeOf(name, path, limits.maxUnpacked().toBytes())
        : Optional.ofNullable(BY_CONTENT.get(found));
  }

  private void checkInside(FileName name, Path path, FileType type) throws IOException {
    switch (type) {
      case DOCX, XLSX -> {
        // Its parts told its kind.
      }
      case JPEG, PNG -> {
        PictureCheck.check(name, path, limits.maxPixels());
        DoubleMeaning.check(name, path, type);
      }
      case PDF -> {
        requireEnd(name, path);
        DoubleMeaning.check(name, path, type);
      }
      default -> DoubleMeaning.check(name, path, type);
    }
  }

  /** A PDF that was cut off on its way has lost the mark at its end. */
  private static void requireEnd(FileName name, Path path) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
      byte[] tail = new byte[(int) Math.min(PDF_END_WINDOW, file.length())];
      file.seek(file.length() - tail.length);
      file.readFully(tail);
      if (!new String(tail, StandardCharsets.ISO_8859_1).contains("%%EOF")) {
        throw new Refusal("document.refused.cut", name.text());
      }
    }
  }

  private Refusal wrongType(FileName name) {
    return new Refusal("document.refused.type", name.text(), limits.typeNames());
  }
}
