package vn.dienbien.ntm.calendar;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The working days as this node knows them, so that nobody pays a statement to ask. Whoever changes
 * the calendar sees the change at once within the transaction; everybody else when it has
 * committed; other nodes when {@link CalendarFollower} has looked.
 */
@Component
class KnownDays {

  private final CalendarRepository calendar;
  private volatile Snapshot known;

  KnownDays(CalendarRepository calendar) {
    this.calendar = calendar;
  }

  /**
   * The days as they were at one version of the calendar.
   *
   * @param version counts changes; later ones are greater
   * @param days the days then
   */
  record Snapshot(long version, WorkingDays days) {}

  /** The days as the running transaction sees them. */
  WorkingDays days() {
    if (TransactionSynchronizationManager.getResource(this) instanceof Snapshot changed) {
      return changed.days();
    }
    if (known == null) {
      keep(calendar.snapshot());
    }
    return known.days();
  }

  /** Reads again what the running transaction has changed; kept when it commits. */
  void changed() {
    Snapshot changed = calendar.snapshot();
    if (TransactionSynchronizationManager.hasResource(this)) {
      TransactionSynchronizationManager.unbindResource(this);
    } else {
      TransactionSynchronizationManager.registerSynchronization(new Changed());
    }
    TransactionSynchronizationManager.bindResource(this, changed);
  }

  /** Takes over what another node has changed; after a start, everything. */
  void follow() {
    if (known == null || calendar.version() != known.version()) {
      keep(calendar.snapshot());
    }
  }

  /** A read that began before a change must not undo it: only a later version replaces one. */
  private synchronized void keep(Snapshot read) {
    if (known == null || read.version() > known.version()) {
      known = read;
    }
  }

  /** Holds the change for its own transaction only, also while another one runs within it. */
  private final class Changed implements TransactionSynchronization {

    private Object suspended;

    @Override
    public void suspend() {
      suspended = TransactionSynchronizationManager.unbindResource(KnownDays.this);
    }

    @Override
    public void resume() {
      TransactionSynchronizationManager.bindResource(KnownDays.this, suspended);
    }

    @Override
    public void afterCommit() {
      keep((Snapshot) TransactionSynchronizationManager.getResource(KnownDays.this));
    }

    @Override
    public void afterCompletion(int status) {
      TransactionSynchronizationManager.unbindResourceIfPossible(KnownDays.this);
    }
  }
}
