package vn.dienbien.ntm.village.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.LongConsumer;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.Notices;
import vn.dienbien.ntm.shell.StepButton;
import vn.dienbien.ntm.shell.Texts;
import vn.dienbien.ntm.unit.UnitSummary;
import vn.dienbien.ntm.village.VillageLevel;
import vn.dienbien.ntm.village.VillageRegister;
import vn.dienbien.ntm.village.VillageRequests;

/**
 * Asks for which village, level and year a request is begun; enters a village that the directory
 * does not have yet. Stays open when the service refuses.
 */
class OpenRequestDialog extends Dialog {

  private final Select<VillageRequests.Own> village = new Select<>();
  private final RadioButtonGroup<VillageLevel> level =
      new RadioButtonGroup<>(Texts.of("village.level"));
  private final IntegerField year = new IntegerField(Texts.of("village.assessmentYear"));
  private final Select<UnitSummary> commune = new Select<>();
  private final TextField name = new TextField(Texts.of("village.name"));
  private final Checkbox isAnother = new Checkbox(Texts.of("village.name.another"));
  private final transient VillageRequests requests;
  private final transient VillageRegister register;
  private final Details entry;

  OpenRequestDialog(
      List<UnitSummary> communes,
      int thisYear,
      VillageRequests requests,
      VillageRegister register,
      LongConsumer opened) {
    this.requests = requests;
    this.register = register;
    setHeaderTitle(Texts.of("village.open"));
    setWidth("40rem");
    setCloseOnOutsideClick(false);
    village.setLabel(Texts.of("village.which"));
    village.setItemLabelGenerator(item -> item == null ? "" : item.name());
    village.setWidthFull();
    village.setRequiredIndicatorVisible(true);
    level.setItems(VillageLevel.values());
    level.setItemLabelGenerator(Texts::of);
    level.setValue(VillageLevel.NTM);
    year.setValue(thisYear);
    year.setStepButtonsVisible(true);
    commune.setLabel(Texts.of("village.commune"));
    commune.setItems(communes);
    commune.setItemLabelGenerator(unit -> Texts.of(unit.officialName()));
    commune.setValue(communes.get(0));
    commune.setVisible(communes.size() > 1);
    name.setMaxLength(100);
    name.setWidthFull();
    name.setPlaceholder(Texts.of("village.name.example"));
    Button enter = new StepButton(Texts.of("village.enter"), Glyph.PLUS, this::enter);
    Div form = new Div(commune, name, isAnother, enter);
    form.addClassName("ntm-stack");
    entry = new Details(Texts.of("village.enter.title"), form);
    Div content =
        new Div(village, entry, level, year, new Paragraph(Texts.of("village.open.hint")));
    content.addClassName("ntm-stack");
    add(content);
    StepButton open =
        new StepButton(
                Texts.of("village.open.action"),
                Glyph.EDIT,
                () -> {
                  if (isFilled()) {
                    long id =
                        requests.open(village.getValue().id(), level.getValue(), year.getValue());
                    close();
                    opened.accept(id);
                  }
                })
            .primary();
    getFooter().add(new Button(Texts.of("confirm.cancel"), click -> close()), open);
    choose(-1);
  }

  private boolean isFilled() {
    village.setErrorMessage(Texts.of("field.required"));
    village.setInvalid(village.isEmpty());
    year.setErrorMessage(Texts.of("field.required"));
    year.setInvalid(year.isEmpty());
    return !village.isEmpty() && !year.isEmpty();
  }

  private void enter() {
    long id = register.enter(commune.getValue().id(), name.getValue(), isAnother.getValue());
    Notices.success("village.entered", name.getValue().strip());
    name.clear();
    isAnother.clear();
    entry.setOpened(false);
    choose(id);
  }

  /** Shows the villages, this one chosen. */
  private void choose(long id) {
    List<VillageRequests.Own> own = requests.ownVillages();
    village.setItems(own);
    own.stream().filter(item -> item.id() == id).findFirst().ifPresent(village::setValue);
    village.setInvalid(false);
    if (own.isEmpty()) {
      entry.setOpened(true);
    }
  }
}
