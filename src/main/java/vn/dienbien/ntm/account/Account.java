package vn.dienbien.ntm.account;

import java.util.Set;
import vn.dienbien.ntm.security.Office;

/**
 * An account as its owner and the administrator see it. A snapshot; never the password.
 *
 * @param id the person
 * @param username name to sign in with, for ever the same
 * @param displayName how screens and the log call them
 * @param phone telephone number, "" if none is known
 * @param offices the offices they hold
 * @param closed whether signing in is stopped
 * @param mustChangePassword whether they must choose a password of their own first
 */
public record Account(
    long id,
    String username,
    String displayName,
    String phone,
    Set<Office> offices,
    boolean closed,
    boolean mustChangePassword) {}
