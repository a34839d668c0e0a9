package vn.dienbien.ntm.decision.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import vn.dienbien.ntm.decision.Signatory;
import vn.dienbien.ntm.letter.SigningMark;
import vn.dienbien.ntm.shell.Texts;

/** Who signed a document and in what capacity. */
class SignatoryFields extends Div {

  private final Select<SigningMark> mark = new Select<>();
  private final TextField position = new TextField(Texts.of("decision.position"));
  private final TextField name = new TextField(Texts.of("decision.signer"));

  SignatoryFields(String signedBy) {
    addClassName("ntm-letter-fields");
    mark.setLabel(Texts.of("decision.mark"));
    mark.setItems(Signatory.MARKS);
    mark.setEmptySelectionAllowed(true);
    mark.setEmptySelectionCaption(Texts.of("decision.mark.none"));
    mark.setItemLabelGenerator(
        constant -> constant == null ? Texts.of("decision.mark.none") : Texts.of(constant));
    position.setMaxLength(Signatory.LONGEST);
    position.setRequiredIndicatorVisible(true);
    position.setValue(Texts.of("decision.position.chair"));
    name.setMaxLength(Signatory.LONGEST);
    name.setRequiredIndicatorVisible(true);
    name.setValue(signedBy);
    add(mark, position, name);
  }

  /** Marks what is missing; true when nothing is. */
  boolean isComplete() {
    return Required.check(position) & Required.check(name);
  }

  Signatory entered() {
    return new Signatory(mark.getValue(), position.getValue().strip(), name.getValue().strip());
  }
}
