package vn.dienbien.ntm.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.base.Refusal;

/**
 * Finds the test pattern that every virus scanner knows (EICAR). Proves that the hook for scanners
 * is asked; a real scanner is another bean.
 */
@Component
class EicarScanner implements FileScanner {

  /** In two parts, so that scanners leave this source alone. */
  private static final String PATTERN = "EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE";

  private static final int CHUNK = 1 << 20;

  @Override
  public void scan(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      String tail = "";
      for (byte[] chunk = in.readNBytes(CHUNK); chunk.length > 0; chunk = in.readNBytes(CHUNK)) {
        String text = tail + new String(chunk, StandardCharsets.ISO_8859_1);
        if (text.contains(PATTERN)) {
          throw new Refusal("document.refused.virus");
        }
        // The pattern may lie across two chunks.
        tail = text.substring(Math.max(0, text.length() - PATTERN.length()));
      }
    }
  }
}
