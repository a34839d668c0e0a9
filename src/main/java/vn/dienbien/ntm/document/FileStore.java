package vn.dienbien.ntm.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.base.Refusal;

/**
 * The bytes on disk: files/ab/cd/SHA-256. Several nodes may share the folder, so every change is an
 * atomic rename inside it.
 */
@Component
class FileStore {

  private final Path root;
  private final Path incoming;

  FileStore(@Value("${ntm.data:data}") Path data) {
    this.root = data.toAbsolutePath().resolve("files");
    this.incoming = root.resolve("incoming");
  }

  /** Bytes that have arrived and are not yet part of the store; closing throws them away. */
  record Arrived(Path path, long size, String sha256) implements AutoCloseable {

    @Override
    public void close() throws IOException {
      Files.deleteIfExists(path);
    }
  }

  /** Writes a stream to a temporary file; refuses one longer than the limit. */
  Arrived receive(InputStream content, long maxBytes) throws IOException {
    Files.createDirectories(incoming);
    Path path = Files.createTempFile(incoming, "in-", null);
    boolean complete = false;
    try (OutputStream out = Files.newOutputStream(path)) {
      DigestInputStream in = new DigestInputStream(content, sha256());
      long size = copy(in, out, maxBytes);
      complete = true;
      return new Arrived(path, size, HexFormat.of().formatHex(in.getMessageDigest().digest()));
    } finally {
      if (!complete) {
        Files.deleteIfExists(path);
      }
    }
  }

  /**
   * Makes arrived bytes part of the store: synced, renamed, and the folders synced. Done even if
   * the same content is there already, so that it counts as new and a sweep spares it.
   */
  void keep(Arrived arrived) throws IOException {
    Path target = path(arrived.sha256());
    Files.createDirectories(target.getParent());
    sync(arrived.path());
    Files.move(
        arrived.path(),
        target,
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    for (Path folder = target.getParent(); !folder.equals(root); folder = folder.getParent()) {
      sync(folder);
    }
    sync(root);
  }

  /** Where content lies, whether it is there or not. */
  Path path(String sha256) {
    return root.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4)).resolve(sha256);
  }

  /** The folder of everything stored. */
  Path root() {
    return root;
  }

  /** The folder of what is on its way in or out. */
  Path incoming() {
    return incoming;
  }

  private static long copy(InputStream in, OutputStream out, long maxBytes) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long size = 0;
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      size += read;
      if (size > maxBytes) {
        throw new Refusal("document.refused.tooLarge", maxBytes >> 20);
      }
      out.write(buffer, 0, read);
    }
    return size;
  }

  private static void sync(Path path) throws IOException {
    StandardOpenOption option =
        Files.isDirectory(path) ? StandardOpenOption.READ : StandardOpenOption.WRITE;
    try (FileChannel channel = FileChannel.open(path, option)) {
      channel.force(true);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new UncheckedIOException(new IOException("every Java knows SHA-256", e));
    }
  }
}
