package vn.dienbien.ntm.worklist.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.Numbers;
import vn.dienbien.ntm.shell.Texts;
import vn.dienbien.ntm.worklist.TakenFilter;
import vn.dienbien.ntm.worklist.WorklistSort;
import vn.dienbien.ntm.worklist.WorklistTab;

/** Search, step and order of a list. Tells what the person changes, shows what the address says. */
class WorklistToolbar extends Div {

  private static final String ALL = "";

  private final TextField search = new TextField(Texts.of("worklist.search"));
  private final Select<String> step = new Select<>();
  private final Select<WorklistSort> sort = new Select<>();
  private final Select<TakenFilter> taken = new Select<>();
  private transient Map<String, Long> steps = Map.of();

  WorklistToolbar(
      Consumer<String> searched,
      Consumer<String> stepped,
      Consumer<WorklistSort> sorted,
      Consumer<TakenFilter> filtered) {
    addClassName("ntm-toolbar");
    search.setPlaceholder(Texts.of("worklist.search.hint"));
    search.setPrefixComponent(Glyph.SEARCH.create());
    search.setClearButtonVisible(true);
    search.setMaxLength(100);
    search.setValueChangeMode(ValueChangeMode.LAZY);
    search.setValueChangeTimeout(500);
    search.addValueChangeListener(ifByPerson(searched));
    step.setLabel(Texts.of("worklist.step"));
    step.setItemLabelGenerator(this::stepWords);
    step.addValueChangeListener(ifByPerson(stepped));
    sort.setLabel(Texts.of("worklist.sort"));
    sort.setItems(WorklistSort.values());
    sort.setItemLabelGenerator(Texts::of);
    sort.addValueChangeListener(ifByPerson(sorted));
    taken.setLabel(Texts.of("groupWork.filter"));
    taken.setItems(TakenFilter.values());
    taken.setItemLabelGenerator(Texts::of);
    taken.addValueChangeListener(ifByPerson(filtered));
    add(search, step, taken, sort);
  }

  /** Shows an address, with the steps that its list has and how often. */
  void show(WorklistAddress address, Map<String, Long> counts) {
    steps = counts;
    List<String> items = new ArrayList<>(List.of(ALL));
    items.addAll(counts.keySet());
    if (!items.contains(address.filter().stepId())) {
      items.add(address.filter().stepId());
    }
    step.setItems(items);
    step.setValue(address.filter().stepId());
    sort.setValue(address.filter().sort());
    taken.setValue(address.filter().takenOn());
    if (!search.getValue().equals(address.filter().search())) {
      search.setValue(address.filter().search());
    }
    boolean open = address.filter().tab() != WorklistTab.DONE;
    step.setVisible(open);
    sort.setVisible(open);
    taken.setVisible(open);
  }

  private String stepWords(String stepId) {
    return stepId.isEmpty()
        ? Texts.of("worklist.step.all")
        : Texts.of(
            "worklist.step.count",
            Texts.of("step." + stepId),
            Numbers.of(steps.getOrDefault(stepId, 0L)));
  }

  private static <C extends com.vaadin.flow.component.Component, V>
      com.vaadin.flow.component.HasValue.ValueChangeListener<
              com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent<C, V>>
          ifByPerson(Consumer<V> consumer) {
    return event -> {
      if (event.isFromClient()) {
        consumer.accept(event.getValue());
      }
    };
  }
}
