package vn.dienbien.ntm.round.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import vn.dienbien.ntm.round.VersionHead;
import vn.dienbien.ntm.shell.DatePickerTexts;
import vn.dienbien.ntm.shell.Texts;

/** Asks for name, source and term of a draft. */
class HeadForm extends FormDialog {

  HeadForm(VersionHead seen, Consumer<VersionHead> saver) {
    super(Texts.of("procedure.head"), Texts.of("procedure.save"));
    RequiredFields required = new RequiredFields();
    TextField name = required.add(new TextField(Texts.of("procedure.field.name")));
    name.setMaxLength(200);
    name.setValue(seen.name());
    TextField source = required.add(new TextField(Texts.of("procedure.field.source")));
    source.setMaxLength(500);
    source.setValue(seen.source());
    DatePicker from = DatePickerTexts.apply(new DatePicker(Texts.of("procedure.field.from")));
    from.setValue(seen.inForceFrom());
    DatePicker to = DatePickerTexts.apply(new DatePicker(Texts.of("procedure.field.to")));
    to.setHelperText(Texts.of("procedure.field.to.help"));
    to.setValue(seen.inForceTo());
    wideField(name);
    wideField(source);
    field(from);
    field(to);
    onSave(
        required,
        () ->
            saver.accept(
                new VersionHead(
                    name.getValue(), source.getValue(), from.getValue(), to.getValue())));
  }
}
