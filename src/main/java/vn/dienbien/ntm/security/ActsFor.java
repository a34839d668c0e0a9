package vn.dienbien.ntm.security;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An absent colleague whose work a person may do, or is doing.
 *
 * @param personId the absent person
 * @param name how screens call them
 * @param until the last day of the substitution, by the clock of the portal
 */
public record ActsFor(long personId, String name, LocalDate until) implements Serializable {}
