package vn.dienbien.ntm.round.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;
import vn.dienbien.ntm.shell.Texts;

/**
 * A small form over the page. It stays open when the service refuses, so that nothing typed is
 * lost.
 */
class FormDialog extends Dialog {

  private final FormLayout form = new FormLayout();
  private final Button save;

  FormDialog(String title, String action) {
    setHeaderTitle(title);
    setWidth("42rem");
    setCloseOnOutsideClick(false);
    form.setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("30rem", 2));
    add(form);
    save = new Button(action);
    save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    save.setDisableOnClick(true);
    getFooter().add(new Button(Texts.of("confirm.cancel"), click -> close()), save);
  }

  /** A field that shares its line with the next. */
  void field(Component field) {
    form.add(field);
  }

  /** A field that has the line to itself. */
  void wideField(Component field) {
    form.add(field, 2);
  }

  /** What the button does; the dialog closes unless that throws or finds something missing. */
  void onSave(RequiredFields required, Runnable command) {
    save.addClickListener(
        click -> {
          try {
            if (required.areFilled()) {
              command.run();
              close();
            }
          } finally {
            save.setEnabled(true);
          }
        });
  }
}
