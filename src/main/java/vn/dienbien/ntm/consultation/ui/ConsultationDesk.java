package vn.dienbien.ntm.consultation.ui;

import org.springframework.stereotype.Component;
import vn.dienbien.ntm.consultation.ConsultationQueries;
import vn.dienbien.ntm.consultation.ConsultationService;
import vn.dienbien.ntm.consultation.MeetingService;
import vn.dienbien.ntm.consultation.SurveyService;
import vn.dienbien.ntm.document.DocumentService;
import vn.dienbien.ntm.dossier.ClaimService;

/** The services that the tab stands on. */
@Component
record ConsultationDesk(
    ConsultationQueries queries,
    ConsultationService consultations,
    MeetingService meetings,
    SurveyService surveys,
    ClaimService claims,
    DocumentService documents) {}
