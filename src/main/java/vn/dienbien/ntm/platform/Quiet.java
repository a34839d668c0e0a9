package vn.dienbien.ntm.platform;

import ch.vorburger.exec.OutputStreamLogDispatcher;
import ch.vorburger.exec.OutputStreamType;
import org.slf4j.event.Level;

/** Keeps the pages of good advice out of the log that MariaDB prints when it makes its tables. */
final class Quiet extends OutputStreamLogDispatcher {

  @Override
  public Level dispatch(OutputStreamType type, String line) {
    return Level.TRACE;
  }
}
