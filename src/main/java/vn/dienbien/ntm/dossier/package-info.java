/**
 * The dossier: one claim of one commune in one round, its indicator values, evidence, filings,
 * returns, status and rights. Serves QĐ 2540/QĐ-TTg of 30/12/2016. Owns {@code DossierProcess},
 * what it tells the workflow. May change: rules of filing and rights; never a status without its
 * step.
 */
package vn.dienbien.ntm.dossier;
