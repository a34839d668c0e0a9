package vn.dienbien.ntm.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.security.SystemPrincipal;

/**
 * Removes bytes that no row names a day after they came: what is left of a step that was rolled
 * back or of a portal that was killed. Several nodes may sweep at once.
 */
@Component
class FileSweep {

  private static final Duration AGE = Duration.ofHours(24);
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
  private static final String OUT = "out-";
  private static final int HASH_LENGTH = 64;
  private static final Logger LOG = LoggerFactory.getLogger(FileSweep.class);

  private final FileStore store;
  private final StoredFiles rows;
  private final Clock realClock;

  FileSweep(FileStore store, StoredFiles rows, @Qualifier("realClock") Clock realClock) {
    this.store = store;
    this.rows = rows;
    this.realClock = realClock;
  }

  /** Sweeps some time after the start and then every few hours. */
  @Scheduled(
      initialDelayString = "${ntm.files.sweep.delay:PT10M}",
      fixedDelayString = "${ntm.files.sweep.every:PT6H}")
  void run() {
    SystemPrincipal.run(this::sweep);
  }

  /** Sweeps now; says how many stored files went. */
  int sweep() {
    try {
      Files.createDirectories(store.incoming());
      finishIncoming();
      int removed = 0;
      for (String hash : unnamed(old(store.root()))) {
        removed += remove(hash) ? 1 : 0;
      }
      if (removed > 0) {
        LOG.info("swept {} files that no row names", removed);
      }
      return removed;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Takes a file out of the store, and only then looks again whether somebody stored the same
   * content meanwhile: such a file is new or has a row, and goes back.
   */
  private boolean remove(String hash) throws IOException {
    Path out = store.incoming().resolve(OUT + hash + "-" + UUID.randomUUID());
    try {
      Files.move(store.path(hash), out, StandardCopyOption.ATOMIC_MOVE);
    } catch (NoSuchFileException e) {
      return false;
    }
    return settle(out, hash);
  }

  private boolean settle(Path out, String hash) throws IOException {
    if (!isOld(out) || !rows.named(Set.of(hash)).isEmpty()) {
      Files.createDirectories(store.path(hash).getParent());
      Files.move(
          out,
          store.path(hash),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
      return false;
    }
    Files.delete(out);
    return true;
  }

  /** Ends what a killed portal left half done: its arrivals go, its removals are settled. */
  private void finishIncoming() throws IOException {
    for (Path path : files(store.incoming(), 1)) {
      String name = path.getFileName().toString();
      try {
        if (name.startsWith(OUT)) {
          settle(path, name.substring(OUT.length(), OUT.length() + HASH_LENGTH));
        } else if (isOld(path)) {
          Files.deleteIfExists(path);
        }
      } catch (NoSuchFileException e) {
        LOG.debug("another node was faster with {}", name);
      }
    }
  }

  private List<String> old(Path root) throws IOException {
    return files(root, 3).stream()
        .filter(path -> HASH.matcher(path.getFileName().toString()).matches())
        .filter(this::isOld)
        .map(path -> path.getFileName().toString())
        .toList();
  }

  private List<String> unnamed(List<String> hashes) {
    Set<String> named =
        Stream.iterate(0, from -> from < hashes.size(), from -> from + 500)
            .map(from -> hashes.subList(from, Math.min(hashes.size(), from + 500)))
            .flatMap(part -> rows.named(part).stream())
            .collect(Collectors.toSet());
    return hashes.stream().filter(hash -> !named.contains(hash)).toList();
  }

  private static List<Path> files(Path folder, int depth) throws IOException {
    try (Stream<Path> paths = Files.walk(folder, depth)) {
      return paths.filter(Files::isRegularFile).toList();
    }
  }

  private boolean isOld(Path path) {
    try {
      Instant changed = Files.getLastModifiedTime(path).toInstant();
      return changed.isBefore(realClock.instant().minus(AGE));
    } catch (NoSuchFileException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
