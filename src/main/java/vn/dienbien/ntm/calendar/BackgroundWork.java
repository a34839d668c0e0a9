package vn.dienbien.ntm.calendar;

/**
 * Work that starts by itself when its time has come: the timers of procedures. Held while the
 * training clock jumps, so that nothing sees half a jump.
 */
public interface BackgroundWork {

  /** Does the jump while no background work starts, then lets it go on. */
  void holdWhile(Runnable jump);
}
