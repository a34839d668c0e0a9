package vn.dienbien.ntm.calendar;

/**
 * Days off or made up were added, changed or taken away. Told inside the transaction, once per
 * change; open deadlines are computed again.
 */
public record CalendarChanged() {}
