/**
 * People: the offices they hold, their telephone, their password. Serves the rule that every step
 * is done by a known person who holds the office for it. Whoever needs a name or a telephone number
 * asks {@link vn.dienbien.ntm.account.PersonDirectory}.
 */
package vn.dienbien.ntm.account;
