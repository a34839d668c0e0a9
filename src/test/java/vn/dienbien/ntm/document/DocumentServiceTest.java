package vn.dienbien.ntm.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.security.SignedIn;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DatabaseTest;

/** What is stored is there, unaltered, for those who may read it; what is not named goes. */
class DocumentServiceTest extends DatabaseTest {

  private static final SignedIn SENDER = new SignedIn(-71, "sender", "Sender", java.util.Set.of());
  private static final SignedIn OTHER = new SignedIn(-72, "other", "Other", java.util.Set.of());

  @Autowired private DocumentService documents;
  @Autowired private FileStore store;
  @Autowired private StoredFiles rows;
  @Autowired private FileController controller;
  @Autowired private TransactionTemplate transaction;

  @Autowired
  @Qualifier("realClock")
  private Clock realClock;

  @Test
  void bytes_come_back_as_they_were_sent() throws IOException {
    byte[] content = Junk.pdf(unique());
    StoredFileSummary file = stored("../Bi\u00EAn b\u1EA3n.pdf", content);
    FileContent back = Acting.as(SENDER, () -> documents.open(file.id()));
    assertThat(back.summary()).isEqualTo(file);
    assertThat(file.name()).isEqualTo("Bi\u00EAn b\u1EA3n.pdf");
    assertThat(file.mediaType()).isEqualTo("application/pdf");
    assertThat(file.size()).isEqualTo(content.length);
    assertThat(back.bytes().getContentAsByteArray()).isEqualTo(content);
    assertThat(Acting.as(SENDER, () -> documents.summaries(List.of(file.id(), -1L))))
        .containsOnlyKeys(file.id());
  }

  @Test
  void the_same_content_twice_is_two_files_and_one_set_of_bytes() {
    byte[] content = Junk.pdf(unique());
    StoredFileSummary first = stored("a.pdf", content);
    StoredFileSummary second = stored("b.pdf", content);
    assertThat(second.id()).isNotEqualTo(first.id());
    assertThat(second.sha256()).isEqualTo(first.sha256());
  }

  @Test
  void of_what_is_refused_nothing_stays() {
    long before = count();
    String mark = unique();
    assertThatThrownBy(() -> stored("a.jpg", Junk.pdf(mark))).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> stored("a.pdf", new byte[0])).isInstanceOf(Refusal.class);
    assertThat(count()).isEqualTo(before);
    assertThat(incoming()).isEmpty();
  }

  @Test
  void a_file_of_others_is_not_there_and_the_try_is_logged() {
    StoredFileSummary file = stored("a.pdf", Junk.pdf(unique()));
    assertThatThrownBy(() -> Acting.as(OTHER, () -> documents.open(file.id())))
        .isInstanceOf(NotThere.class);
    assertThat(
            jdbc.queryForList(
                "select kind from audit_entry where subject = ? and actor_id = ?",
                String.class,
                "file:" + file.id(),
                OTHER.personId()))
        .containsExactly("fileDenied");
    assertThatThrownBy(() -> Acting.as(OTHER, () -> documents.open(Long.MAX_VALUE)))
        .isInstanceOf(NotThere.class);
  }

  @Test
  void a_sender_reads_what_nothing_shows_for_a_day_only() {
    StoredFileSummary file = stored("a.pdf", Junk.pdf(unique()));
    jdbc.update(
        "update stored_file set stored_at = stored_at - interval 2 day where id = ?", file.id());
    assertThatThrownBy(() -> Acting.as(SENDER, () -> documents.open(file.id())))
        .isInstanceOf(NotThere.class);
  }

  @Test
  void a_download_is_an_attachment_and_a_preview_runs_nothing() throws Exception {
    StoredFileSummary pdf = stored("B\u1EA3n \"m\u1ED9t\".pdf", Junk.pdf(unique()));
    MockHttpServletResponse download = get("/tep/" + pdf.id(), SENDER);
    assertThat(download.getStatus()).isEqualTo(200);
    assertThat(download.getHeader("Content-Disposition"))
        .startsWith("attachment")
        .contains("filename*=UTF-8''B%E1%BA%A3n");
    assertThat(download.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    MockHttpServletResponse shown = get("/tep/" + pdf.id() + "/xem", SENDER);
    assertThat(shown.getHeader("Content-Disposition")).startsWith("inline");
    assertThat(shown.getHeader("Content-Security-Policy"))
        .contains("default-src 'none'", "frame-ancestors 'self'");
    assertThat(shown.getContentType()).isEqualTo("application/pdf");

    StoredFileSummary office = stored("a.docx", Junk.office("word/document.xml"));
    assertThat(get("/tep/" + office.id(), SENDER).getStatus()).isEqualTo(200);
    assertThat(get("/tep/" + office.id() + "/xem", SENDER).getStatus()).isEqualTo(404);
  }

  @Test
  void missing_and_foreign_look_the_same() throws Exception {
    StoredFileSummary file = stored("a.pdf", Junk.pdf(unique()));
    MockHttpServletResponse foreign = get("/tep/" + file.id(), OTHER);
    MockHttpServletResponse missing = get("/tep/999999999999", OTHER);
    assertThat(foreign.getStatus()).isEqualTo(404).isEqualTo(missing.getStatus());
    assertThat(foreign.getContentAsByteArray()).isEqualTo(missing.getContentAsByteArray());
    assertThat(foreign.getHeaderNames()).isEqualTo(missing.getHeaderNames());
  }

  @Test
  void bytes_of_a_step_that_was_undone_are_swept_after_a_day() {
    AtomicReference<Path> left = new AtomicReference<>();
    transaction.executeWithoutResult(
        undone -> {
          left.set(store.path(stored("a.pdf", Junk.pdf(unique())).sha256()));
          undone.setRollbackOnly();
        });
    assertThat(left.get()).exists();
    sweep(Duration.ofHours(23));
    assertThat(left.get()).exists();
    sweep(Duration.ofHours(25));
    assertThat(left.get()).doesNotExist();
  }

  @Test
  void what_a_row_names_is_never_swept() {
    StoredFileSummary file = stored("a.pdf", Junk.pdf(unique()));
    sweep(Duration.ofDays(400));
    assertThat(store.path(file.sha256())).exists();
  }

  @Test
  void content_stored_again_while_it_is_swept_survives() throws IOException {
    byte[] content = Junk.pdf(unique());
    Path path = leftOver(content);
    Files.setLastModifiedTime(path, FileTime.from(realClock.instant().minus(Duration.ofDays(2))));
    // The sweep has chosen the file; now the same content is stored, its row not yet committed.
    StoredFiles blind =
        new StoredFiles(null) {
          @Override
          java.util.Set<String> named(java.util.Collection<String> hashes) {
            assertThat(leftOver(content)).isEqualTo(path);
            return java.util.Set.of();
          }
        };
    new FileSweep(store, blind, realClock).sweep();
    assertThat(path).exists();
  }

  @Test
  void a_removal_that_a_killed_node_left_half_done_is_finished() throws IOException {
    StoredFileSummary file = stored("a.pdf", Junk.pdf(unique()));
    Path out = store.incoming().resolve("out-" + file.sha256() + "-x");
    Files.move(store.path(file.sha256()), out);
    sweep(Duration.ofDays(2));
    assertThat(store.path(file.sha256())).exists();
    assertThat(out).doesNotExist();
  }

  private StoredFileSummary stored(String name, byte[] content) {
    return Acting.as(SENDER, () -> documents.store(name, new ByteArrayInputStream(content)));
  }

  /** Bytes in the store that no row names. */
  private Path leftOver(byte[] content) {
    try {
      FileStore.Arrived arrived = store.receive(new ByteArrayInputStream(content), 1 << 20);
      store.keep(arrived);
      return store.path(arrived.sha256());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void sweep(Duration later) {
    new FileSweep(store, rows, Clock.offset(realClock, later)).sweep();
  }

  private MockHttpServletResponse get(String address, SignedIn person) {
    MockMvc mvc = MockMvcBuilders.standaloneSetup(controller).build();
    return Acting.as(
        person,
        () -> {
          try {
            return mvc.perform(MockMvcRequestBuilders.get(address)).andReturn().getResponse();
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        });
  }

  private long count() {
    return jdbc.queryForObject("select count(*) from stored_file", Long.class);
  }

  private List<Path> incoming() {
    try (Stream<Path> paths = Files.list(store.incoming())) {
      return paths.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String unique() {
    return UUID.randomUUID().toString();
  }
}
