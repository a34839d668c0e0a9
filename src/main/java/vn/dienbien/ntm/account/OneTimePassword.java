package vn.dienbien.ntm.account;

/**
 * A password to be handed over once and changed at the first sign-in. Shown, never stored.
 *
 * @param username whose it is
 * @param password the password
 */
public record OneTimePassword(String username, String password) {

  @Override
  public String toString() {
    return "one-time password of " + username;
  }
}
