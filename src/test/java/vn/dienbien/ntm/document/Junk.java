package vn.dienbien.ntm.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files as people send them, good ones and others. */
public final class Junk {

  private Junk() {}

  /** Text as bytes, one a character. */
  public static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** A small PDF; the mark makes its content its own. */
  public static byte[] pdf(String mark) {
    return bytes(
        "%PDF-1.4\n% "
            + mark
            + "\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
  }

  /** A small picture, "jpg" or "png". */
  public static byte[] picture(String format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(8, 6, BufferedImage.TYPE_INT_RGB), format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A PNG of a few bytes that claims to be 60 000 by 60 000. */
  static byte[] pixelFlood() {
    byte[] png = picture("png");
    ByteBuffer.wrap(png).putInt(16, 60_000).putInt(20, 60_000);
    CRC32 crc = new CRC32();
    crc.update(png, 12, 17);
    ByteBuffer.wrap(png).putInt(29, (int) crc.getValue());
    return png;
  }

  /** A JPEG with a PDF in its comment: a picture to some programs, a document to others. */
  static byte[] pictureAndPdf() {
    byte[] jpeg = picture("jpg");
    byte[] pdf = pdf("polyglot");
    ByteBuffer both = ByteBuffer.allocate(jpeg.length + pdf.length + 4);
    both.put(jpeg, 0, 2).put((byte) 0xFF).put((byte) 0xFE).putShort((short) (pdf.length + 2));
    return both.put(pdf).put(jpeg, 2, jpeg.length - 2).array();
  }

  /** One file after the other. */
  static byte[] both(byte[] first, byte[] second) {
    return ByteBuffer.allocate(first.length + second.length).put(first).put(second).array();
  }

  /** An office file with these parts beside its list of contents. */
  public static byte[] office(String... parts) {
    return zip(true, 1, parts);
  }

  /** A ZIP that is no office file. */
  static byte[] zip(String... parts) {
    return zip(false, 1, parts);
  }

  /** An office file whose one part is so many megabytes of nothing. */
  static byte[] bomb(int megabytes) {
    return zip(true, megabytes << 20, "word/document.xml");
  }

  private static byte[] zip(boolean office, int size, String... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      if (office) {
        zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
        zip.write(bytes("<Types/>"));
      }
      for (String part : parts) {
        zip.putNextEntry(new ZipEntry(part));
        zip.write(new byte[size]);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
