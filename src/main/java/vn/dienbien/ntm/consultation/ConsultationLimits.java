package vn.dienbien.ntm.consultation;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import vn.dienbien.ntm.round.ProcedureVersion;

/**
 * What the procedure version of a dossier asks for; levels the version does not know are missing.
 *
 * @param noticeDays days a commune's notice lasts, the day of posting not counted
 * @param announcements how many are needed, by level
 * @param approval percent of those present that must vote for it, by level
 * @param householdsAsked percent of the households to be asked; null without a district
 * @param satisfied percent of those asked to be satisfied; null without a district
 */
public record ConsultationLimits(
    int noticeDays,
    Map<ConsultationLevel, Integer> announcements,
    Map<ConsultationLevel, BigDecimal> approval,
    BigDecimal householdsAsked,
    BigDecimal satisfied) {

  static ConsultationLimits of(ProcedureVersion version) {
    Map<ConsultationLevel, Integer> announcements = new EnumMap<>(ConsultationLevel.class);
    Map<ConsultationLevel, BigDecimal> approval = new EnumMap<>(ConsultationLevel.class);
    for (ConsultationLevel level : ConsultationLevel.values()) {
      if (version.has(level.step())) {
        announcements.put(level, level.announcementsNeeded(version));
        approval.put(level, level.approval(version));
      }
    }
    boolean hasSurvey = version.has(HearingWork.SURVEY);
    return new ConsultationLimits(
        version.setting(ConsultationService.NOTICE_DAYS).intValueExact(),
        announcements,
        approval,
        hasSurvey ? version.setting(SurveyService.HOUSEHOLDS_ASKED) : null,
        hasSurvey ? version.setting(SurveyService.SATISFIED) : null);
  }

  /** Whether a district takes part. */
  public boolean hasDistrict() {
    return approval.containsKey(ConsultationLevel.DISTRICT);
  }
}
