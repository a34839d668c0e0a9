package vn.dienbien.ntm.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.dienbien.ntm.criteria.RecognitionLevel;
import vn.dienbien.ntm.decision.Correction;
import vn.dienbien.ntm.decision.Decision;
import vn.dienbien.ntm.decision.DecisionOutcome;
import vn.dienbien.ntm.decision.DecisionService;
import vn.dienbien.ntm.decision.RevocationMark;
import vn.dienbien.ntm.decision.RevocationStatus;
import vn.dienbien.ntm.shell.EmptyState;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.MainLayout;
import vn.dienbien.ntm.shell.Numbers;
import vn.dienbien.ntm.shell.PageHeader;
import vn.dienbien.ntm.shell.Pager;
import vn.dienbien.ntm.shell.Texts;
import vn.dienbien.ntm.shell.Titled;

/** The register of decisions, open to everybody who is signed in. */
@Route(value = RegisterAddress.PATH, layout = MainLayout.class)
@PermitAll
class RegisterView extends Div implements Titled, AfterNavigationObserver {

  private static final int ROWS = 20;
  private static final int SEARCH_MILLIS = 500;

  private final transient DecisionService decisions;
  private final transient RevocationDesk revocations;
  private final PageHeader header = new PageHeader(Texts.of("decision.register"));
  private final TextField search = new TextField(Texts.of("decision.search"));
  private final Select<DecisionOutcome> outcome = new Select<>();
  private final Select<RecognitionLevel> level = new Select<>();
  private final Select<Integer> year = new Select<>();
  private final Div results = new Div();
  private transient RegisterAddress address;

  RegisterView(DecisionService decisions, RevocationDesk revocations) {
    this.decisions = decisions;
    this.revocations = revocations;
    search.setPlaceholder(Texts.of("decision.search.hint"));
    search.setPrefixComponent(Glyph.SEARCH.create());
    search.setClearButtonVisible(true);
    search.setMaxLength(100);
    search.setValueChangeMode(ValueChangeMode.LAZY);
    search.setValueChangeTimeout(SEARCH_MILLIS);
    search.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            refine(address.search(event.getValue()));
          }
        });
    choice(outcome, "decision.outcome", Texts::of, chosen -> go(address.outcome(chosen)));
    outcome.setItems(DecisionOutcome.values());
    choice(level, "decision.level", Texts::of, chosen -> go(address.level(chosen)));
    level.setItems(RecognitionLevel.values());
    choice(year, "decision.yearOf", String::valueOf, chosen -> go(address.year(chosen)));
    year.setItems(decisions.years());
    Div toolbar = new Div(search, outcome, level, year);
    toolbar.addClassName("ntm-toolbar");
    results.getElement().setAttribute("aria-live", "polite");
    add(header, toolbar, results);
  }

  private static <T> void choice(
      Select<T> select, String key, Function<T, String> words, Consumer<T> chosen) {
    select.setLabel(Texts.of(key));
    select.setEmptySelectionAllowed(true);
    select.setEmptySelectionCaption(Texts.of("decision.all"));
    select.setItemLabelGenerator(
        item -> item == null ? Texts.of("decision.all") : words.apply(item));
    select.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            chosen.accept(event.getValue());
          }
        });
  }

  @Override
  public String titleKey() {
    return "decision.register";
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    show(RegisterAddress.of(event.getLocation().getQueryParameters()));
  }

  /** A choice that Back undoes. */
  private void go(RegisterAddress next) {
    UI.getCurrent().navigate(RegisterView.class, next.query());
  }

  /** A choice made letter by letter: Back leads to what was before the first. */
  private void refine(RegisterAddress next) {
    UI.getCurrent()
        .getPage()
        .getHistory()
        .replaceState(null, new Location(RegisterAddress.PATH, next.query()));
    show(next);
  }

  private void show(RegisterAddress next) {
    address = next;
    if (!search.getValue().equals(next.filter().search())) {
      search.setValue(next.filter().search());
    }
    outcome.setValue(next.filter().outcome());
    level.setValue(next.filter().level());
    year.setValue(next.filter().year());
    int total = decisions.count(next.filter());
    header.setLine(Texts.of("decision.found", Numbers.of(total)));
    results.removeAll();
    results.add(total == 0 ? nothing() : rows(next, total));
  }

  private Component rows(RegisterAddress shown, int total) {
    UnorderedList list = new UnorderedList();
    list.addClassNames("ntm-tasks", "ntm-register");
    list.getElement().setAttribute("role", "list");
    List<Decision> found = decisions.page(shown.filter(), shown.page() * ROWS, ROWS);
    Map<Long, List<Correction>> corrections = decisions.corrections(found);
    Map<Long, RevocationMark> marks =
        revocations.queries().marks(found.stream().map(Decision::id).toList());
    boolean isDesk = !revocations.queries().versions().isEmpty();
    for (Decision decision : found) {
      RevocationMark mark = marks.get(decision.id());
      boolean mayRecheck = isDesk && isRecognised(decision, mark);
      list.add(new RegisterRow(
              decision,
              corrections.getOrDefault(decision.id(), List.of()),
              mark, mayRecheck ? recheck(decision) : null));
    }
    return new Div(list, new Pager(shown.page(), ROWS, total, page -> go(shown.page(page))));
  }

  /** Whether a commune may be checked again: recognised, and no re-check is running. */
  private static boolean isRecognised(Decision decision, RevocationMark mark) {
    return decision.outcome().isRecognised()
        && (mark == null
            || mark.status() == RevocationStatus.NO_GROUNDS
            || mark.status() == RevocationStatus.KEPT);
  }

  private Button recheck(Decision decision) {
    Button recheck =
        new Button(
            Texts.of("revoke.recheck"), click -> new RecheckDialog(revocations, decision).open());
    recheck.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
    recheck.setAriaLabel(Texts.of("revoke.recheck.of", decision.communeName()));
    return recheck;
  }

  private Component nothing() {
    if (address.filter().isNarrow()) {
      return new EmptyState(
          Glyph.SEARCH,
          Texts.of("decision.notFound"),
          Texts.of("decision.notFound.hint"),
          new Button(Texts.of("decision.notFound.all"), click -> go(RegisterAddress.ALL)));
    }
    return new EmptyState(
        Glyph.DECISION, Texts.of("decision.none"), Texts.of("decision.none.hint"));
  }
}
