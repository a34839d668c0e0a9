package vn.dienbien.ntm.round.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.dienbien.ntm.round.ProcedureSetting;
import vn.dienbien.ntm.round.ProcedureValueService;
import vn.dienbien.ntm.round.ProcedureVersion;
import vn.dienbien.ntm.round.VersionWords;
import vn.dienbien.ntm.shell.Notices;
import vn.dienbien.ntm.shell.Texts;

/** The figures of a version, each with its source. */
class SettingLines extends Div {

  SettingLines(
      ProcedureVersion version, boolean editable, ProcedureValueService values, Runnable refresh) {
    Lines lines = new Lines();
    for (ProcedureSetting setting : version.orderedSettings()) {
      String name = Texts.of(VersionWords.setting(setting.name()));
      lines.line(
          new Span(name),
          Lines.main(Texts.of(VersionWords.figure(setting.unit(), setting.value()))),
          Lines.stacked(
              Lines.small(setting.source()), VersionChip.unconfirmed(setting.confirmed())),
          editable
              ? EditButton.of(name, () -> showForm(version, setting, values, refresh))
              : new Span());
    }
    add(lines);
  }

  private static void showForm(
      ProcedureVersion version,
      ProcedureSetting setting,
      ProcedureValueService values,
      Runnable refresh) {
    new SettingForm(
            setting,
            (value, source, confirmed) -> {
              values.change(version.id(), setting, value, source, confirmed);
              Notices.success("procedure.saved");
              refresh.run();
            })
        .open();
  }
}
