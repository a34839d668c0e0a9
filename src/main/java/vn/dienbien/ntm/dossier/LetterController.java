package vn.dienbien.ntm.dossier;

import java.nio.charset.StandardCharsets;
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
import vn.dienbien.ntm.letter.LetterFile;

/** Sends the letters of dossiers, always as attachments. */
@RestController
class LetterController {

  private final DossierLetters letters;

  LetterController(DossierLetters letters) {
    this.letters = letters;
  }

  @GetMapping("/" + DossierLinks.LIST + "/{id:\\d{1,18}}/van-ban/{letter:[a-z0-9-]{1,80}}")
  ResponseEntity<byte[]> download(
      @PathVariable("id") long id, @PathVariable("letter") String letter) {
    LetterFile file = letters.docx(id, letter);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(LetterFile.MEDIA_TYPE))
        .contentLength(file.bytes().length)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(file.name()).build().toString())
        .header("X-Content-Type-Options", "nosniff")
        // Written anew each time: what it says may change, and so may rights.
        .cacheControl(CacheControl.noStore())
        .body(file.bytes());
  }

  /** A letter of a foreign dossier and no letter at all look the same. */
  @ExceptionHandler(NotThere.class)
  ResponseEntity<String> notThere() {
    return ResponseEntity.status(HttpStatus.NOT_FOUND)
        .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
        .body(OfficialWords.say(Sentence.of("dossier.letters.notThere")));
  }
}
