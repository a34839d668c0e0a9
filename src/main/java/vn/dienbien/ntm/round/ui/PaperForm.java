package vn.dienbien.ntm.round.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import vn.dienbien.ntm.round.ProcedureDocument;
import vn.dienbien.ntm.round.ProcedureStep;
import vn.dienbien.ntm.round.VersionWords;
import vn.dienbien.ntm.shell.Texts;

/** Asks for a paper of a version; the step only of a new one. */
class PaperForm extends FormDialog {

  PaperForm(ProcedureDocument known, List<ProcedureStep> steps, Consumer<ProcedureDocument> saver) {
    super(
        Texts.of(known == null ? "procedure.paper.add" : "procedure.edit"),
        Texts.of("procedure.save"));
    RequiredFields required = new RequiredFields();
    Select<ProcedureStep> step = new Select<>();
    if (known == null) {
      step.setLabel(Texts.of("procedure.paper.step"));
      step.setItems(steps);
      step.setItemLabelGenerator(one -> Texts.of(VersionWords.step(one.id())));
      required.add(step);
      wideField(step);
    }
    TextField name = required.add(new TextField(Texts.of("procedure.field.name")));
    name.setMaxLength(300);
    TextField form = new TextField(Texts.of("procedure.field.form"));
    form.setMaxLength(40);
    Checkbox isRequired = new Checkbox(Texts.of("procedure.field.required"));
    Checkbox isAttached = new Checkbox(Texts.of("procedure.field.attached"));
    wideField(name);
    field(form);
    field(isRequired);
    wideField(isAttached);
    isAttached.setVisible(known != null && ProcedureDocument.isAttachable(known.stepId()));
    step.addValueChangeListener(
        event -> isAttached.setVisible(ProcedureDocument.isAttachable(event.getValue().id())));
    if (known != null) {
      name.setValue(known.name());
      form.setValue(known.formNumber());
      isRequired.setValue(known.isRequired());
      isAttached.setValue(known.isAttached());
    }
    SourceFields source =
        new SourceFields(
            this,
            required,
            known == null ? "" : known.source(),
            known != null && known.confirmed());
    onSave(
        required,
        () ->
            saver.accept(
                new ProcedureDocument(
                    known == null ? step.getValue().id() : known.stepId(),
                    known == null ? "" : known.code(),
                    name.getValue(),
                    form.getValue(),
                    isRequired.getValue(),
                    isAttached.getValue(),
                    source.source(),
                    source.isConfirmed())));
  }
}
