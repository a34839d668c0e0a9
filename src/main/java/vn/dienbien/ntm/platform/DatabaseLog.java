package vn.dienbien.ntm.platform;

import ch.vorburger.exec.OutputStreamLogDispatcher;
import ch.vorburger.exec.OutputStreamType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/** Brings the server's own words into the portal's log and keeps the last error for the person. */
final class DatabaseLog extends OutputStreamLogDispatcher {

  private static final Logger LOG = LoggerFactory.getLogger("mariadbd");
  private static volatile String lastError = "";

  /** The last error the server told, empty if none. */
  static String lastError() {
    return lastError;
  }

  @Override
  public Level dispatch(OutputStreamType type, String line) {
    if (line.contains("[ERROR]")) {
      lastError = line.replaceFirst(".*\\[ERROR\\]\\s*", "");
      LOG.warn(line);
    } else {
      LOG.debug(line);
    }
    return Level.TRACE;
  }
}
