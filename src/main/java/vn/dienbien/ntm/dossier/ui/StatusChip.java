package vn.dienbien.ntm.dossier.ui;

import com.vaadin.flow.component.html.Span;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.shell.Texts;

/** The official state of a dossier, in words; the colour only repeats what they say. */
class StatusChip extends Span {

  StatusChip(DossierStatus status) {
    super(Texts.of(status));
    getElement().getThemeList().add("badge");
    getElement().getThemeList().add(theme(status));
    addClassName("ntm-status");
  }

  private static String theme(DossierStatus status) {
    return switch (status) {
      case SUPPLEMENTING, SUPPLEMENTING_FOR_PROVINCE -> "warning";
      case RECOGNISED, BASICALLY_RECOGNISED -> "success primary";
      case REFUSED, NOT_PASSED, NOT_PROPOSED, REGISTRATION_REFUSED, REVOKED -> "error";
      case REGISTERING, DRAFT, WITHDRAWN -> "contrast";
      default -> "success";
    };
  }
}
