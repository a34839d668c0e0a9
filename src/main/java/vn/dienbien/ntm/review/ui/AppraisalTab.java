package vn.dienbien.ntm.review.ui;

import org.springframework.stereotype.Component;
import vn.dienbien.ntm.review.Stage;

/** The departments' appraisal of a dossier and its report. */
@Component
class AppraisalTab extends ReviewTab {

  static final String ID = "tham-dinh";

  AppraisalTab(ReviewDesk desk) {
    super(desk, Stage.APPRAISAL, ID, 60);
  }
}
