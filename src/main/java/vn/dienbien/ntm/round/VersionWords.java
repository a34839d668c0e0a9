package vn.dienbien.ntm.round;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import vn.dienbien.ntm.base.OfficialWords;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.security.Role;

/** The values of a version of the procedure as people read them. */
public final class VersionWords {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private VersionWords() {}

  /** The name of a step; its id where it has no name yet. */
  public static Sentence step(String stepId) {
    return named("procedure.step.", stepId);
  }

  /** The name of a figure; its key where it has no name yet. */
  public static Sentence setting(String name) {
    return named("procedure.setting.", name);
  }

  private static Sentence named(String prefix, String id) {
    return OfficialWords.knows(prefix + id) ? Sentence.of(prefix + id) : text(id);
  }

  /** Days a step may take, and which days count. */
  public static Sentence duration(ProcedureStep step) {
    return step.duration().isEmpty()
        ? Sentence.of("procedure.days.none")
        : Sentence.of("procedure.days." + step.dayKind().name(), step.duration().getAsInt());
  }

  /** The cut-off of a step. */
  public static Sentence cutoff(Optional<CutoffKind> cutoff) {
    return Sentence.of(
        cutoff.map(kind -> "CutoffKind." + kind.name()).orElse("procedure.cutoff.none"));
  }

  /** Who has a step. */
  public static Sentence actor(Role actor) {
    return Sentence.of("Role." + actor.name());
  }

  /** A figure with its unit. */
  public static Sentence figure(String unit, BigDecimal value) {
    return unit.equals(ProcedureSetting.YES_NO)
        ? Sentence.of(value.signum() == 0 ? "procedure.no" : "procedure.yes")
        : Sentence.of("procedure.unit." + unit, plain(value));
  }

  /** A day; "none" where there is none. */
  public static Sentence day(LocalDate day) {
    return day == null ? Sentence.of("procedure.none") : text(DAY.format(day));
  }

  /** A text as it is; "none" where it is empty. */
  public static Sentence text(String text) {
    return text.isEmpty() ? Sentence.of("procedure.none") : Sentence.of("procedure.text", text);
  }

  /** Whether a value was checked. */
  public static Sentence confirmed(boolean confirmed) {
    return Sentence.of(confirmed ? "procedure.confirmed" : "procedure.unconfirmed");
  }

  private static String plain(BigDecimal number) {
    return new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(new Locale("vi", "VN")))
        .format(number);
  }
}
