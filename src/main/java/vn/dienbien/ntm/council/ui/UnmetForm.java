package vn.dienbien.ntm.council.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.stream.Collectors;
import vn.dienbien.ntm.council.AgendaItem;
import vn.dienbien.ntm.council.CouncilSession;
import vn.dienbien.ntm.council.SessionStatus;
import vn.dienbien.ntm.council.Unmet;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.Notices;
import vn.dienbien.ntm.shell.Texts;

/** Warns that criteria are not met, and keeps why the council may recognise all the same. */
class UnmetForm extends Div {

  private static final int LONGEST_REASON = 2000;

  private final Paragraph warning = new Paragraph();
  private final Paragraph recorded = new Paragraph();
  private final TextArea reason = new TextArea(Texts.of("council.unmet.reason"));
  private final Button keep;
  private transient Unmet drawn;

  UnmetForm(CouncilDesk desk, int sessionId, AgendaItem item, Runnable refresh) {
    addClassName("ntm-form");
    warning.addClassName("ntm-warning");
    reason.setMaxLength(LONGEST_REASON);
    reason.setHelperText(Texts.of("council.unmet.helper"));
    keep =
        new Button(
            Texts.of("council.unmet.keep"),
            click -> {
              desk.voting().explain(sessionId, item.id(), reason.getValue());
              Notices.success("council.unmet.kept");
              refresh.run();
            });
    keep.setAriaLabel(
        Texts.of("council.toolOf", Texts.of("council.unmet.keep"), item.communeName()));
    add(warning, recorded, reason, keep);
  }

  /** Brings it up to date; what somebody is writing stays. */
  void show(CouncilSession session, AgendaItem item) {
    Unmet unmet = item.unmet();
    setVisible(!unmet.criteria().isEmpty());
    boolean isEditable = session.mayExplain() && session.summary().status() != SessionStatus.CLOSED;
    reason.setVisible(isEditable);
    keep.setVisible(isEditable);
    recorded.setVisible(!unmet.reason().isBlank());
    if (unmet.equals(drawn) || unmet.criteria().isEmpty()) {
      return;
    }
    if (drawn == null || !drawn.reason().equals(unmet.reason())) {
      reason.setValue(unmet.reason());
    }
    drawn = unmet;
    warning.removeAll();
    warning.add(Glyph.WARNING.create());
    warning.add(
        Texts.of(
            "council.unmet.warning",
            unmet.criteria().stream().map(String::valueOf).collect(Collectors.joining(", "))));
    recorded.setText(Texts.of("council.unmet.recorded", unmet.reason(), unmet.by()));
  }
}
