package vn.dienbien.ntm.document;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Which files the portal takes; settings "ntm.files.*".
 *
 * @param maxSize bytes of one file
 * @param types kinds that are taken; HEIC and MP4 only when named
 * @param maxPixels pixels of one picture
 * @param maxUnpacked bytes of a DOCX or XLSX when unpacked
 */
@ConfigurationProperties("ntm.files")
public record FileLimits(
    @DefaultValue("20MB") DataSize maxSize,
    @DefaultValue({"PDF", "JPEG", "PNG", "DOCX", "XLSX"}) Set<FileType> types,
    @DefaultValue("150000000") long maxPixels,
    @DefaultValue("200MB") DataSize maxUnpacked) {

  /** The kinds in their own order, for people: "PDF, JPEG, PNG". */
  public String typeNames() {
    return String.join(", ", ordered().map(Enum::name).toList());
  }

  /** What a file chooser accepts: media types and endings with a dot. */
  public List<String> accepted() {
    return ordered()
        .flatMap(
            type ->
                Stream.concat(
                    Stream.of(type.mediaType()), type.endings().stream().map(end -> "." + end)))
        .toList();
  }

  private Stream<FileType> ordered() {
    return types.stream().sorted();
  }
}
