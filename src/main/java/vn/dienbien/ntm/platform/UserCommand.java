package vn.dienbien.ntm.platform;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.retry.annotation.Backoff;
import org.springframework.retry.annotation.Retryable;
import org.springframework.transaction.annotation.Transactional;

/**
 * One step of a person: one transaction, tried again from the start when the database lost a race
 * (deadlock, lock wait, 1020, optimistic lock). The retry stands outside the transaction.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Transactional
@Retryable(
    retryFor = {PessimisticLockingFailureException.class, OptimisticLockingFailureException.class},
    maxAttempts = 8,
    backoff = @Backoff(delay = 10, maxDelay = 200, multiplier = 1.7, random = true))
public @interface UserCommand {}
