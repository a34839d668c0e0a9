package vn.dienbien.ntm.security;

/**
 * What a person may do has changed: offices, password, account closed or opened. Published in the
 * transaction that changes it; open sessions follow at their next click.
 *
 * @param username name the person signs in with
 */
public record RightsChanged(String username) {}
