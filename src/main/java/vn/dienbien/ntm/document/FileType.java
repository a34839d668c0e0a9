package vn.dienbien.ntm.document;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Kinds of files the portal can take. Which of them it takes is a setting ({@link FileLimits}). */
public enum FileType {
  PDF("application/pdf", "pdf"),
  JPEG("image/jpeg", "jpg", "jpeg"),
  PNG("image/png", "png"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  HEIC("image/heic", "heic", "heif"),
  MP4("video/mp4", "mp4");

  private final String mediaType;
  private final List<String> endings;

  FileType(String mediaType, String... endings) {
    this.mediaType = mediaType;
    this.endings = List.of(endings);
  }

  /** The media type it is served as. */
  public String mediaType() {
    return mediaType;
  }

  /** How names of this kind end, lower case, without the dot. */
  public List<String> endings() {
    return endings;
  }

  /** The kind a name claims by its ending (lower case, without the dot). */
  static Optional<FileType> ofEnding(String ending) {
    return Arrays.stream(values()).filter(type -> type.endings.contains(ending)).findFirst();
  }
}
