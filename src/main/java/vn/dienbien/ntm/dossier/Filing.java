package vn.dienbien.ntm.dossier;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * One filing of a dossier: the signed letter and the moment.
 *
 * @param filingNo 1 for the first, 2 and more after returns or recalls
 * @param letterNumber number of the tờ trình
 * @param letterDate its date
 * @param letterSigner who signed it
 * @param letterFile key of the scanned letter
 * @param filedBy who filed
 * @param filedAt when the filing arrived
 * @param recalledAt when it was taken back; null if it was not
 */
public record Filing(
    int filingNo,
    String letterNumber,
    LocalDate letterDate,
    String letterSigner,
    long letterFile,
    String filedBy,
    LocalDateTime filedAt,
    LocalDateTime recalledAt) {}
