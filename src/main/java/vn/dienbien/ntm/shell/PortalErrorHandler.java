package vn.dienbien.ntm.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.security.access.AccessDeniedException;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.base.Sentence;

/**
 * The one place where what a service throws becomes a sentence. Views catch nothing. A refusal is
 * shown as it is; what is missing and what is forbidden look alike; a lost race asks to try again;
 * anything else gets a reference number that stands in the log too.
 */
class PortalErrorHandler implements ErrorHandler {

  private static final Logger LOG = LoggerFactory.getLogger(PortalErrorHandler.class);

  @Override
  public void error(ErrorEvent event) {
    List<Sentence> sentences = sentences(event.getThrowable());
    UI ui = UI.getCurrent();
    if (ui != null) {
      Notices.error(sentences);
    }
  }

  /** What to tell the person; logs what they cannot have caused. */
  static List<Sentence> sentences(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refusal refusal) {
        return refusal.sentences();
      }
      if (cause instanceof NotThere || cause instanceof AccessDeniedException) {
        LOG.info("not there: {}", cause.getMessage());
        return List.of(Sentence.of("error.not-there"));
      }
      if (cause instanceof OptimisticLockingFailureException
          || cause instanceof PessimisticLockingFailureException
          || cause instanceof TransientDataAccessException) {
        LOG.warn("a race was lost after all retries", thrown);
        return List.of(Sentence.of("error.try-again"));
      }
    }
    return List.of(Sentence.of("error.unexpected", report(thrown)));
  }

  /** Logs the exception and gives the reference number that people read out on the telephone. */
  static String report(Throwable thrown) {
    String reference =
        UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
    LOG.error("reference {}", reference, thrown);
    return reference;
  }
}
