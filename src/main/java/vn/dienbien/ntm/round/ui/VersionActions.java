package vn.dienbien.ntm.round.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import vn.dienbien.ntm.round.ProcedureDraftService;
import vn.dienbien.ntm.round.ProcedureLinks;
import vn.dienbien.ntm.round.ProcedureVersion;
import vn.dienbien.ntm.round.VersionHead;
import vn.dienbien.ntm.shell.Confirm;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.Notices;
import vn.dienbien.ntm.shell.StepButton;
import vn.dienbien.ntm.shell.Texts;

/** What an administrator may do with a version: copy one that is final, or finish a draft. */
class VersionActions extends Div {

  private final transient ProcedureVersion version;
  private final transient ProcedureDraftService drafts;
  private final transient Runnable refresh;

  VersionActions(ProcedureVersion version, ProcedureDraftService drafts, Runnable refresh) {
    this.version = version;
    this.drafts = drafts;
    this.refresh = refresh;
    if (version.isDraft()) {
      Div buttons = new Div(publish(), head(), discard());
      buttons.addClassName("ntm-buttons");
      Paragraph next = new Paragraph(Texts.of("procedure.publish.next"));
      next.addClassName("ntm-small");
      add(buttons, next);
    } else {
      add(new StepButton(Texts.of("procedure.copy"), this::copy).primary());
    }
  }

  private Button publish() {
    Button publish =
        new Button(
            Texts.of("procedure.publish"),
            click ->
                Confirm.ask(
                    "procedure.publish",
                    () -> {
                      drafts.publish(version.id());
                      Notices.success("procedure.publish.done");
                      refresh.run();
                    },
                    version.unconfirmed()));
    publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    return publish;
  }

  private Button head() {
    return new Button(
        Texts.of("procedure.head.edit"),
        Glyph.EDIT.create(),
        click -> {
          VersionHead seen = VersionHead.of(version);
          new HeadForm(
                  seen,
                  head -> {
                    drafts.change(version.id(), seen, head);
                    Notices.success("procedure.saved");
                    refresh.run();
                  })
              .open();
        });
  }

  private Button discard() {
    return new Button(
        Texts.of("procedure.discard"),
        Glyph.TRASH.create(),
        click ->
            Confirm.ask(
                "procedure.discard",
                () -> {
                  drafts.discard(version.id());
                  Notices.success("procedure.discard.done");
                  UI.getCurrent().navigate(ProcedureLinks.LIST);
                },
                version.name()));
  }

  private void copy() {
    String id = drafts.copy(version.id());
    Notices.success("procedure.copied");
    UI.getCurrent().navigate(ProcedureLinks.of(id));
  }
}
