package vn.dienbien.ntm.review.ui;

import org.springframework.stereotype.Component;
import vn.dienbien.ntm.review.Stage;

/** The district's verification of a dossier. */
@Component
class VerificationTab extends ReviewTab {

  static final String ID = "tham-tra";

  VerificationTab(ReviewDesk desk) {
    super(desk, Stage.VERIFICATION, ID, 50);
  }
}
