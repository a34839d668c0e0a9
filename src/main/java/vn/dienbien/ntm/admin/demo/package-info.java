/**
 * Fills an empty portal with the data to train with, in profile {@code demo} only: the round of
 * 2021 with its candidates, what the report of June 2021 tells of earlier recognitions, accounts
 * that are offices, and dossiers that real services have carried to every step of the procedure.
 * The data themselves lie in {@code db/demo}; what changes there reaches new databases only.
 */
package vn.dienbien.ntm.admin.demo;
