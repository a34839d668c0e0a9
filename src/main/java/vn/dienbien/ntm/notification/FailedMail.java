package vn.dienbien.ntm.notification;

import java.time.LocalDateTime;

/**
 * A mail that did not go out, for the administrator.
 *
 * @param id key
 * @param name whom it was for
 * @param address where it was sent to, as it is now
 * @param isRefused the address is wrong; trying again is of use only once it is changed
 * @param attempts how often it was tried
 * @param triedAt when last, real time
 * @param error as the mail server said it
 */
public record FailedMail(
    long id,
    String name,
    String address,
    boolean isRefused,
    int attempts,
    LocalDateTime triedAt,
    String error) {}
