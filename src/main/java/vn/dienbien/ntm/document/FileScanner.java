package vn.dienbien.ntm.document;

import java.io.IOException;
import java.nio.file.Path;

/** Looks into a file before it is stored; beans of this type are asked one after the other. */
public interface FileScanner {

  /**
   * Passes a file or refuses it.
   *
   * @param file the bytes as they were sent; never to be changed
   * @throws vn.dienbien.ntm.base.Refusal if it must not be stored
   */
  void scan(Path file) throws IOException;
}
