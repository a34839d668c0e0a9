package vn.dienbien.ntm.document;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.base.OfficialWords;
import vn.dienbien.ntm.base.Sentence;

/**
 * Sends stored files: as an attachment, or for PDF and pictures inside a frame of the portal. The
 * browser must believe the media type and may run nothing that a file contains.
 */
@RestController
class FileController {

  private static final String CSP = "Content-Security-Policy";
  private static final String NOTHING =
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'";

  /** A PDF cannot be sandboxed: browsers then refuse to start their own viewer. */
  private static final String PDF = NOTHING + "; object-src 'self'; plugin-types application/pdf";

  private static final String PICTURE = NOTHING + "; img-src 'self'; sandbox";

  private final DocumentService documents;

  FileController(DocumentService documents) {
    this.documents = documents;
  }

  @GetMapping("/tep/{id:\\d{1,18}}")
  ResponseEntity<Resource> download(@PathVariable("id") long id) {
    FileContent file = documents.open(id);
    return send(file, ContentDisposition.attachment(), NOTHING + "; sandbox");
  }

  @GetMapping("/tep/{id:\\d{1,18}}/xem")
  ResponseEntity<Resource> show(@PathVariable("id") long id) {
    FileContent file = documents.open(id);
    if (!file.summary().canBeShown()) {
      throw new NotThere("file " + id + " cannot be shown");
    }
    return send(file, ContentDisposition.inline(), file.summary().isPicture() ? PICTURE : PDF);
  }

  /** A file of others and no file at all look the same. */
  @ExceptionHandler(NotThere.class)
  ResponseEntity<String> notThere() {
    return ResponseEntity.status(HttpStatus.NOT_FOUND)
        .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
        .body(OfficialWords.say(Sentence.of("document.notThere")));
  }

  private static ResponseEntity<Resource> send(
      FileContent file, ContentDisposition.Builder disposition, String csp) {
    StoredFileSummary summary = file.summary();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(summary.mediaType()))
        .contentLength(summary.size())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            disposition.filename(summary.name(), StandardCharsets.UTF_8).build().toString())
        .header("X-Content-Type-Options", "nosniff")
        .header(CSP, csp)
        .eTag(summary.sha256())
        // Asked again each time: rights may end, bytes never change.
        .cacheControl(CacheControl.noCache().cachePrivate())
        .body(file.bytes());
  }
}
