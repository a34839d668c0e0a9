package vn.dienbien.ntm.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import vn.dienbien.ntm.base.Refusal;

/** Reads the header of a picture, never its pixels: a small file may unfold to gigabytes. */
final class PictureCheck {

  private PictureCheck() {}

  /** Refuses a picture that is broken or has more pixels than a camera makes. */
  static void check(FileName name, Path path, long maxPixels) throws IOException {
    if (pixels(name, path) > maxPixels) {
      throw new Refusal("document.refused.pixels", name.text());
    }
  }

  private static long pixels(FileName name, Path path) throws IOException {
    try (ImageInputStream in = new FileImageInputStream(path.toFile())) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw broken(name);
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        return (long) reader.getWidth(0) * reader.getHeight(0);
      } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
        throw broken(name);
      } finally {
        reader.dispose();
      }
    }
  }

  private static Refusal broken(FileName name) {
    return new Refusal("document.refused.broken", name.text());
  }
}
