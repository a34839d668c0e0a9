package vn.dienbien.ntm.deadline;

import java.time.LocalDate;

/**
 * A dossier that will probably be late, as lists show it.
 *
 * @param dossierId key
 * @param communeName name of the commune
 * @param districtId its district
 * @param districtName name of the district
 * @param receiptNumber null before the first filing
 * @param stepId the step it waits in
 * @param lastDay last day of the step
 * @param forecast how late, and on what that is based
 */
public record ForecastRow(
    long dossierId,
    String communeName,
    String districtId,
    String districtName,
    String receiptNumber,
    String stepId,
    LocalDate lastDay,
    Forecast forecast) {}
