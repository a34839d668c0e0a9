package vn.dienbien.ntm.deadline;

import java.time.LocalDateTime;

/**
 * Somebody politely asked to go on with a step.
 *
 * @param by name of the person
 * @param at when, by the clock of the portal
 * @param isNew whether this very call asked; false where somebody had asked that day before
 */
public record Nudge(String by, LocalDateTime at, boolean isNew) {}
