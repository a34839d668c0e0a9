/**
 * The frame around all screens: layout, menu, page header, notices, the one error handler, the
 * error pages, and the slots that features fill ({@link vn.dienbien.ntm.shell.MenuEntry}, {@link
 * vn.dienbien.ntm.shell.PersonMenuItems}, {@link vn.dienbien.ntm.shell.HeaderPart}, {@link
 * vn.dienbien.ntm.shell.Banner}, {@link vn.dienbien.ntm.shell.OfficeNames}, {@link
 * vn.dienbien.ntm.shell.DossierTab}). Dates, numbers and the texts of Vaadin's own components are
 * written here and nowhere else. Imports no feature; a feature's {@code ui} imports the shell.
 */
package vn.dienbien.ntm.shell;
