/**
 * What people must do: one row for each thing a person or an office has to do, opened and closed in
 * the transaction of the step it belongs to, paged in SQL. Serves the rule that everybody sees
 * their own work and its deadline, and finds again what they took part in ({@link
 * vn.dienbien.ntm.worklist.PastCases}). Decides nothing: rights and states live with the dossier.
 */
package vn.dienbien.ntm.worklist;
