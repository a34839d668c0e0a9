package vn.dienbien.ntm.document;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.io.FileSystemResource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.audit.Audience;
import vn.dienbien.ntm.audit.AuditLog;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.document.FileStore.Arrived;
import vn.dienbien.ntm.security.CurrentUser;

/** Stores files and hands them out. */
@Service
@PreAuthorize("isAuthenticated()")
public class DocumentService {

  /** So long its sender may read a file that nothing shows yet. */
  private static final Duration UNATTACHED = Duration.ofHours(24);

  private static final Logger LOG = LoggerFactory.getLogger(DocumentService.class);

  private final FileStore store;
  private final FileCheck check;
  private final StoredFiles rows;
  private final FileLimits limits;
  private final ObjectProvider<FileAccess> accesses;
  private final AuditLog auditLog;
  private final CurrentUser currentUser;
  private final Clock realClock;

  DocumentService(
      FileStore store,
      FileCheck check,
      StoredFiles rows,
      FileLimits limits,
      ObjectProvider<FileAccess> accesses,
      AuditLog auditLog,
      CurrentUser currentUser,
      @Qualifier("realClock") Clock realClock) {
    this.store = store;
    this.check = check;
    this.rows = rows;
    this.limits = limits;
    this.accesses = accesses;
    this.auditLog = auditLog;
    this.currentUser = currentUser;
    this.realClock = realClock;
  }

  /**
   * Stores a file, in the caller's transaction if there is one. The bytes are safe on disk before
   * the row commits; if it never does, a sweep removes them later. Call it with bytes that are
   * already here, not with a slow line: the transaction waits for them.
   *
   * @param name what the sender called it; cleaned, never used as a path
   * @param content the bytes, not closed here
   * @return the stored file; the same content stored twice is two files with one hash
   * @throws Refusal if it is empty, too large, or not exactly one of the kinds taken; nothing is
   *     stored then
   */
  @Transactional
  public StoredFileSummary store(String name, InputStream content) {
    FileName clean = FileName.of(name);
    try (Arrived arrived = store.receive(content, limits.maxSize().toBytes())) {
      FileType type = check.check(clean, arrived);
      store.keep(arrived);
      return named(clean, type, arrived);
    } catch (IOException e) {
      LOG.error("file not stored", e);
      throw new Refusal("document.refused.disk");
    }
  }

  /**
   * A file with its bytes, for a person who may read it: somebody to whom a {@link FileAccess}
   * shows it, or for a day its sender.
   *
   * @throws NotThere if there is no such file, or not for this person; the latter is logged
   */
  @Transactional(noRollbackFor = NotThere.class)
  public FileContent open(long id) {
    StoredFiles.Row row = readable(id);
    FileSystemResource bytes = new FileSystemResource(store.path(row.summary().sha256()));
    if (!bytes.exists()) {
      LOG.error("the bytes of file {} are gone", id);
      throw new NotThere("bytes of file " + id);
    }
    return new FileContent(row.summary(), bytes);
  }

  /**
   * Makes sure that the person may read a file before a feature shows it to others in their name:
   * else a guessed number would open a stranger's file.
   *
   * @throws NotThere if there is no such file, or not for this person; the latter is logged
   */
  @Transactional(noRollbackFor = NotThere.class)
  public void requireReadable(long id) {
    readable(id);
  }

  /**
   * What is known of the files, by id; ids that do not exist are left out. For features that have
   * checked what their caller may see.
   */
  @Transactional(readOnly = true)
  public Map<Long, StoredFileSummary> summaries(Collection<Long> ids) {
    Map<Long, StoredFileSummary> found = new TreeMap<>();
    rows.find(ids).forEach(row -> found.put(row.summary().id(), row.summary()));
    return found;
  }

  /** Which files are taken. */
  public FileLimits limits() {
    return limits;
  }

  private StoredFiles.Row readable(long id) {
    StoredFiles.Row row = rows.find(id).orElseThrow(() -> new NotThere("file " + id));
    if (!isFreshAndMine(row) && accesses.stream().noneMatch(access -> access.mayRead(id))) {
      auditLog.append("file:" + id, Audience.PROVINCE, "fileDenied", id);
      throw new NotThere("file " + id);
    }
    return row;
  }

  private StoredFileSummary named(FileName name, FileType type, Arrived arrived) {
    StoredFileSummary file =
        new StoredFileSummary(0, name.text(), type.mediaType(), arrived.size(), arrived.sha256());
    long id = rows.add(new StoredFiles.Row(file, currentUser.get().personId(), now()));
    return new StoredFileSummary(id, file.name(), file.mediaType(), file.size(), file.sha256());
  }

  private boolean isFreshAndMine(StoredFiles.Row row) {
    return row.storedBy() == currentUser.get().personId()
        && row.storedAt().isAfter(now().minus(UNATTACHED));
  }

  private LocalDateTime now() {
    return LocalDateTime.now(realClock);
  }
}
