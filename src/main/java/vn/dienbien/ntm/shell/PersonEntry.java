package vn.dienbien.ntm.shell;

/**
 * One line of the menu behind the person's name: something of their own. Contributed as a bean.
 *
 * @param path address without the leading slash
 * @param titleKey key of its words in the bundles
 */
public record PersonEntry(String path, String titleKey) {}
