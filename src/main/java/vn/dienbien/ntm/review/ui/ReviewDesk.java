package vn.dienbien.ntm.review.ui;

import org.springframework.stereotype.Component;
import vn.dienbien.ntm.account.PersonDirectory;
import vn.dienbien.ntm.document.DocumentService;
import vn.dienbien.ntm.dossier.ClaimService;
import vn.dienbien.ntm.dossier.DossierQueries;
import vn.dienbien.ntm.review.AppraisalService;
import vn.dienbien.ntm.review.FieldVisitService;
import vn.dienbien.ntm.review.ReviewQueries;
import vn.dienbien.ntm.review.ReviewService;
import vn.dienbien.ntm.review.VerificationService;
import vn.dienbien.ntm.unit.UnitService;

/** The services that the screens of a review stand on. */
@Component
record ReviewDesk(
    ReviewService reviews,
    VerificationService verifications,
    FieldVisitService visits,
    AppraisalService appraisals,
    ReviewQueries queries,
    ClaimService claims,
    DossierQueries dossiers,
    DocumentService documents,
    PersonDirectory people,
    UnitService units) {}
