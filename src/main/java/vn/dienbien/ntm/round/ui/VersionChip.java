package vn.dienbien.ntm.round.ui;

import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import vn.dienbien.ntm.round.VersionStatus;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.Texts;

/** Marks of versions and their values, in words; the colour only repeats them. */
class VersionChip extends Span {

  VersionChip(VersionStatus status) {
    super(Texts.of(status));
    getElement().getThemeList().add("badge");
    getElement().getThemeList().add(status == VersionStatus.DRAFT ? "contrast" : "success");
  }

  /** The mark of a value that nobody has checked; nothing for one that is. */
  static Span unconfirmed(boolean confirmed) {
    Span mark = new Span(confirmed ? "" : Texts.of("procedure.unconfirmed"));
    if (!confirmed) {
      mark.getElement().getThemeList().add("badge");
      mark.getElement().getThemeList().add("warning");
    }
    return mark;
  }

  /** When a version is in force, in words. */
  static String term(LocalDate from, LocalDate to) {
    if (from == null) {
      return Texts.of("procedure.term.none");
    }
    return to == null
        ? Texts.of("procedure.term.open", Dates.of(from))
        : Texts.of("procedure.term", Dates.of(from), Dates.of(to));
  }
}
