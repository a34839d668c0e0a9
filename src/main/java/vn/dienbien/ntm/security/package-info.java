/**
 * Who is signed in: roles, offices, sessions, sign-in, and the named system principal that jobs run
 * as. Serves the rule that every step is done by a known person. Knows no people table; accounts
 * are the business of {@code account}.
 */
package vn.dienbien.ntm.security;
