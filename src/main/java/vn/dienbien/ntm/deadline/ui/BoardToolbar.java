package vn.dienbien.ntm.deadline.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.dienbien.ntm.deadline.BoardFilter;
import vn.dienbien.ntm.deadline.BoardLevel;
import vn.dienbien.ntm.deadline.BoardSort;
import vn.dienbien.ntm.deadline.BoardStage;
import vn.dienbien.ntm.round.RoundSummary;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.Texts;
import vn.dienbien.ntm.unit.UnitSummary;

/** What the board is filtered by. Tells what the person changes, shows what the address says. */
class BoardToolbar extends Div {

  private static final int LAZY_MILLIS = 500;

  private final TextField search = new TextField(Texts.of("board.search"));
  private final Select<UnitSummary> district = new Select<>();
  private final Select<BoardStage> stage = new Select<>();
  private final Select<String> step = new Select<>();
  private final Select<BoardLevel> level = new Select<>();
  private final Select<RoundSummary> round = new Select<>();
  private final Select<BoardSort> sort = new Select<>();
  private final transient Consumer<UnaryOperator<BoardFilter>> chosen;
  private final transient List<UnitSummary> districts;
  private final transient List<RoundSummary> rounds;

  /**
   * A toolbar.
   *
   * @param districts what can be chosen; the choice is hidden for one or none
   * @param rounds what can be chosen; hidden likewise
   * @param refined told of a change made letter by letter
   * @param chosen told of any other change
   */
  BoardToolbar(
      List<UnitSummary> districts,
      List<RoundSummary> rounds,
      Consumer<UnaryOperator<BoardFilter>> refined,
      Consumer<UnaryOperator<BoardFilter>> chosen) {
    this.districts = districts;
    this.rounds = rounds;
    this.chosen = chosen;
    addClassNames("ntm-toolbar", "ntm-board-toolbar");
    search.setPlaceholder(Texts.of("board.search.hint"));
    search.setPrefixComponent(Glyph.SEARCH.create());
    search.setClearButtonVisible(true);
    search.setMaxLength(100);
    search.setValueChangeMode(ValueChangeMode.LAZY);
    search.setValueChangeTimeout(LAZY_MILLIS);
    search.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            refined.accept(filter -> filter.withSearch(event.getValue()));
          }
        });
    choice(
        district,
        "board.district",
        UnitSummary::name,
        (filter, unit) -> filter.withDistrict(unit == null ? null : unit.id()));
    district.setItems(districts);
    district.setVisible(districts.size() > 1);
    choice(stage, "board.stage", Texts::of, BoardFilter::withStage);
    stage.setItems(BoardStage.values());
    choice(
        step,
        "board.step",
        id -> Texts.of("step." + id),
        (filter, id) -> filter.withStep(id == null ? "" : id));
    choice(level, "board.level", Texts::of, BoardFilter::withLevel);
    level.setItems(BoardLevel.values());
    choice(
        round,
        "board.round",
        one -> Texts.of(one.name()),
        (filter, one) -> filter.withRound(one == null ? null : one.id()));
    round.setItems(rounds);
    round.setVisible(rounds.size() > 1);
    choice(sort, "board.sort", Texts::of, BoardFilter::withSort);
    sort.setEmptySelectionAllowed(false);
    sort.setItems(BoardSort.values());
    add(search, district, stage, step, level, round, sort);
  }

  /** What a choice changes. */
  @FunctionalInterface
  private interface Change<T> {
    BoardFilter of(BoardFilter filter, T value);
  }

  private <T> void choice(
      Select<T> select, String key, Function<T, String> words, Change<T> change) {
    select.setLabel(Texts.of(key));
    select.setEmptySelectionAllowed(true);
    select.setEmptySelectionCaption(Texts.of("board.all"));
    select.setItemLabelGenerator(item -> item == null ? Texts.of("board.all") : words.apply(item));
    select.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            chosen.accept(filter -> change.of(filter, event.getValue()));
          }
        });
  }

  /** Shows an address. */
  void show(BoardAddress address) {
    BoardFilter filter = address.filter();
    if (!search.getValue().equals(filter.search())) {
      search.setValue(filter.search());
    }
    district.setValue(find(districts.stream(), unit -> unit.id().equals(filter.districtId())));
    stage.setValue(filter.stage());
    List<String> steps = steps(filter.stage());
    step.setItems(steps);
    step.setValue(steps.contains(filter.stepId()) ? filter.stepId() : null);
    round.setValue(
        find(rounds.stream(), one -> filter.roundId() != null && one.id() == filter.roundId()));
    sort.setValue(filter.sort());
    // The list has its levels as links with their numbers; a forecast has but one.
    level.setValue(filter.level());
    level.setVisible(address.mode() == BoardMode.CALENDAR);
    sort.setVisible(address.mode() == BoardMode.LIST);
  }

  private static <T> T find(Stream<T> all, java.util.function.Predicate<T> wanted) {
    return all.filter(wanted).findFirst().orElse(null);
  }

  private static List<String> steps(BoardStage stage) {
    return Arrays.stream(BoardStage.values())
        .filter(one -> stage == null || one == stage)
        .flatMap(one -> one.steps().stream())
        .toList();
  }
}
