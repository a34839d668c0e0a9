package vn.dienbien.ntm.document;

/**
 * A stored file, without its bytes.
 *
 * @param id its number
 * @param name what people call it, cleaned; data, never a path
 * @param mediaType told by the content, e.g. "application/pdf"
 * @param size bytes
 * @param sha256 64 hexadecimal digits of the content
 */
public record StoredFileSummary(long id, String name, String mediaType, long size, String sha256) {

  /** Whether a browser can show it inside a page. */
  public boolean canBeShown() {
    return isPicture() || mediaType.equals(FileType.PDF.mediaType());
  }

  /** Whether it is a picture that every browser shows. */
  public boolean isPicture() {
    return mediaType.equals(FileType.JPEG.mediaType())
        || mediaType.equals(FileType.PNG.mediaType());
  }
}
