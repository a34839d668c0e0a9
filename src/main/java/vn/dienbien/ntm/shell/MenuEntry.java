package vn.dienbien.ntm.shell;

import java.util.Set;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.security.SignedIn;

/**
 * One line of the menu. A feature contributes its lines as beans, so that the shell knows none.
 *
 * @param section the part of the menu it stands in
 * @param order smaller stands higher within the section
 * @param path address without the leading slash, e.g. "viec-cua-toi"
 * @param titleKey key of its words in the bundles
 * @param glyph the picture before the words
 * @param roles who sees it; empty means everybody who is signed in
 */
public record MenuEntry(
    Section section, int order, String path, String titleKey, Glyph glyph, Set<Role> roles) {

  /** Parts of the menu, top down; the words are at {@code Section.<name>}. */
  public enum Section {
    WORK,
    ADMINISTRATION
  }

  /** A line for everybody's daily work. */
  public static MenuEntry work(
      int order, String path, String titleKey, Glyph glyph, Role... roles) {
    return new MenuEntry(Section.WORK, order, path, titleKey, glyph, Set.of(roles));
  }

  /** A line for the people who run the portal or a round. */
  public static MenuEntry administration(
      int order, String path, String titleKey, Glyph glyph, Role... roles) {
    return new MenuEntry(Section.ADMINISTRATION, order, path, titleKey, glyph, Set.of(roles));
  }

  /** Whether the person sees it. What they may do is decided by the services, not here. */
  public boolean isFor(SignedIn person) {
    return roles.isEmpty() || roles.stream().anyMatch(person::has);
  }
}
