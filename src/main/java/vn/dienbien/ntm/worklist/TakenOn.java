package vn.dienbien.ntm.worklist;

import java.time.LocalDateTime;

/**
 * One of a group has taken a task on. A courtesy among colleagues: it forbids nobody anything.
 *
 * @param personId who
 * @param name how screens called them then; says for whom they acted
 * @param at since when, by the clock of the portal
 */
public record TakenOn(long personId, String name, LocalDateTime at) {}
