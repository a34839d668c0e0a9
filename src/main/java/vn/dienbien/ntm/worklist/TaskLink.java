package vn.dienbien.ntm.worklist;

/**
 * Leads from a task to the page where it is done, if that is not the dossier's page; every step of
 * something else than a dossier has one. Contributed as a bean by the feature that owns the page.
 */
public interface TaskLink {

  /** Whether a task is done on a page of this feature. */
  boolean leads(OpenTask task);

  /** The address of that page, relative to the root. */
  String address(OpenTask task);
}
