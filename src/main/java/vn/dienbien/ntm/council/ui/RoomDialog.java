package vn.dienbien.ntm.council.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import vn.dienbien.ntm.shell.Texts;

/**
 * A question of the secretary's: heading at {@code <key>.title}, what happens at {@code
 * <key>.hint}, the verb at {@code <key>.confirm}. It stays open when what was asked is refused.
 */
class RoomDialog extends Dialog {

  RoomDialog(String key, Runnable confirmed, Component... fields) {
    setHeaderTitle(Texts.of(key + ".title"));
    setWidth("34rem");
    Paragraph hint = new Paragraph(Texts.of(key + ".hint"));
    hint.addClassName("ntm-hint");
    Div form = new Div(hint);
    form.addClassName("ntm-form");
    form.add(fields);
    add(form);
    Button cancel = new Button(Texts.of("confirm.cancel"), click -> close());
    Button confirm =
        new Button(
            Texts.of(key + ".confirm"),
            click -> {
              confirmed.run();
              close();
            });
    confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(cancel, confirm);
  }
}
