package vn.dienbien.ntm.dossier.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import vn.dienbien.ntm.dossier.ListedReason;
import vn.dienbien.ntm.dossier.ReturnItem;
import vn.dienbien.ntm.shell.Texts;

/** One thing that can be returned; once named, its reason is asked for. */
class ReturnRow extends Div {

  private static final int LONGEST_REASON = 2000;

  private final transient ReturnItem item;
  private final Checkbox name;
  private final Select<ListedReason> reason = new Select<>();
  private final TextArea text = new TextArea();

  ReturnRow(
      ReturnItem item,
      String name,
      String reasonLabel,
      List<ListedReason> listed,
      Runnable changed) {
    this.item = item;
    this.name = new Checkbox(name);
    add(this.name);
    this.name.addValueChangeListener(
        event -> {
          if (event.getValue() && reason.getParent().isEmpty()) {
            ask(reasonLabel, listed);
          }
          reason.setVisible(event.getValue());
          text.setVisible(event.getValue());
          changed.run();
        });
  }

  /** A dossier has many things to name and few are: their fields come when they are. */
  private void ask(String reasonLabel, List<ListedReason> listed) {
    reason.setLabel(Texts.of("returns.listed"));
    reason.setItems(listed);
    reason.setItemLabelGenerator(
        one -> one == null ? Texts.of("returns.noneListed") : one.wording());
    reason.setEmptySelectionAllowed(true);
    reason.setEmptySelectionCaption(Texts.of("returns.noneListed"));
    reason.setWidthFull();
    text.setLabel(reasonLabel);
    text.setMaxLength(LONGEST_REASON);
    text.setWidthFull();
    text.setRequiredIndicatorVisible(true);
    reason.addValueChangeListener(
        event ->
            text.setRequiredIndicatorVisible(
                event.getValue() == null || event.getValue().needsText()));
    add(reason, text);
  }

  boolean isNamed() {
    return name.getValue();
  }

  /** What was named, with its reason as far as it was given. */
  ReturnItem item() {
    ListedReason chosen = reason.getValue();
    return new ReturnItem(
        item.kind(), item.key(), chosen == null ? null : chosen.code(), text.getValue().strip());
  }
}
