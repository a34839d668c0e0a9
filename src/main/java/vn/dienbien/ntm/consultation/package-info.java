/**
 * Asking the people before a dossier goes on: public notices, announcements and comments in commune
 * and district, the residents' survey of the Fatherland Front, and the meetings that vote. Serves
 * QĐ 2540/QĐ-TTg, QĐ 18/2022/QĐ-TTg and the survey guidance of the Fatherland Front; lengths,
 * counts and thresholds are data of the procedure version. Here is what people said and how they
 * voted; where the dossier stands is told to {@code dossier}.
 */
package vn.dienbien.ntm.consultation;
