package vn.dienbien.ntm.admin.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.document.DocumentService;
import vn.dienbien.ntm.dossier.ClaimService;
import vn.dienbien.ntm.dossier.ClaimView;
import vn.dienbien.ntm.dossier.PaperService;
import vn.dienbien.ntm.dossier.PaperView;

/**
 * The files of the demo's communes: a picture, a sheet of figures, minutes, the signed letter,
 * papers.
 */
@Component
@Profile("demo")
class DemoEvidence {

  /** A file and the name its sender gives it. */
  private enum DemoFile {
    PHOTO("duong-thon.jpg", "file.photo"),
    FIGURES("bang-so-lieu.pdf", "file.figures"),
    MINUTES("bien-ban.pdf", "file.minutes"),
    LETTER("to-trinh.pdf", "file.letter"),
    PAPER("bang-so-lieu.pdf", "file.paper");

    private final String file;
    private final String nameKey;

    DemoFile(String file, String nameKey) {
      this.file = file;
      this.nameKey = nameKey;
    }
  }

  /** Roads, halls and housing are shown in pictures. */
  private static final Set<Integer> SEEN = Set.of(2, 6, 9);

  private final DemoData data;
  private final DocumentService documents;
  private final ClaimService claims;
  private final PaperService papers;

  DemoEvidence(DemoData data, DocumentService documents, ClaimService claims, PaperService papers) {
    this.data = data;
    this.documents = documents;
    this.claims = claims;
    this.papers = papers;
  }

  /** Gives every indicator one file that suits it; one file serves many indicators. */
  void prove(long dossier, List<ClaimView> proved) {
    Map<DemoFile, List<ClaimView>> byKind =
        proved.stream().collect(Collectors.groupingBy(DemoEvidence::fileFor));
    byKind.forEach((kind, shown) -> attach(dossier, shown, kind));
  }

  /** Adds a picture to every indicator. */
  void photograph(long dossier, List<ClaimView> shown) {
    attach(dossier, shown, DemoFile.PHOTO);
  }

  /** Stores the scan of the signed letter. */
  long letter(String commune) {
    return store(DemoFile.LETTER, commune);
  }

  /** Attaches every paper without which the dossier cannot be filed. */
  void papers(long dossier) {
    papers.papers(dossier).stream()
        .filter(paper -> paper.gap().isPresent())
        .map(PaperView::document)
        .forEach(
            paper -> papers.attach(dossier, paper.code(), store(DemoFile.PAPER, paper.name())));
  }

  /** Stores minutes of a meeting. */
  long minutes() {
    return store(DemoFile.MINUTES);
  }

  private void attach(long dossier, List<ClaimView> shown, DemoFile kind) {
    List<String> indicators = shown.stream().map(claim -> claim.indicator().id()).toList();
    claims.attach(dossier, indicators, store(kind));
  }

  private long store(DemoFile kind, Object... nameParts) {
    try (InputStream content = data.file(kind.file)) {
      return documents.store(data.words(kind.nameKey, nameParts), content).id();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DemoFile fileFor(ClaimView claim) {
    if (SEEN.contains(claim.indicator().criterionNo())) {
      return DemoFile.PHOTO;
    }
    return claim.indicator().valueType().isShare() ? DemoFile.FIGURES : DemoFile.MINUTES;
  }
}
