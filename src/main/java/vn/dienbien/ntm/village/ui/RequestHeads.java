package vn.dienbien.ntm.village.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.dienbien.ntm.account.PersonSummary;
import vn.dienbien.ntm.shell.DeadlineFact;
import vn.dienbien.ntm.shell.DeadlineTools;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.Notices;
import vn.dienbien.ntm.shell.PageHeader;
import vn.dienbien.ntm.shell.StepButton;
import vn.dienbien.ntm.shell.Texts;
import vn.dienbien.ntm.village.RequestPage;
import vn.dienbien.ntm.village.VillageLinks;
import vn.dienbien.ntm.village.VillageRequest;
import vn.dienbien.ntm.village.VillageService;

/** Builds the top of a request's page: where it is, who has it, what one may do. */
@org.springframework.stereotype.Component
class RequestHeads {

  private final VillageService villages;
  private final DeadlineTools tools;

  RequestHeads(VillageService villages, DeadlineTools tools) {
    this.villages = villages;
    this.tools = tools;
  }

  /** The head of a request; {@code done} runs after a step. */
  Component of(RequestPage page, Runnable done) {
    VillageRequest request = page.request();
    PageHeader top =
        new PageHeader(request.villageName(), actions(page, done))
            .setLine(
                Texts.of(
                    "village.line",
                    request.communeName(),
                    Texts.of(request.level()),
                    String.valueOf(request.assessmentYear())))
            .setChips(new StatusChip(request.status()));
    Div card = new Div(next(page), new RequestStepper(request.status()));
    card.addClassNames("ntm-card", "ntm-dossier-card");
    return new Div(top, card);
  }

  private Component[] actions(RequestPage page, Runnable done) {
    long id = page.request().id();
    List<Component> actions = new ArrayList<>();
    if (page.rights().mayRequest()) {
      actions.add(
          primary(
              page, "village.request", Glyph.SEND, () -> villages.request(id), "requested", done));
    }
    if (page.rights().mayVerify()) {
      actions.add(
          primary(
              page, "village.close", Glyph.CHECK, () -> villages.verified(id), "verified", done));
      actions.add(
          new Button(
              Texts.of("village.return"),
              Glyph.RETURN.create(),
              click -> new ReturnDialog(page, villages, done).open()));
    }
    if (page.rights().mayWithdraw()) {
      Button withdraw =
          new Button(
              Texts.of("village.withdraw"), click -> new WithdrawDialog(id, villages, done).open());
      withdraw.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
      actions.add(withdraw);
    }
    return actions.toArray(Component[]::new);
  }

  private static Button primary(
      RequestPage page, String key, Glyph glyph, Runnable command, String doneKey, Runnable done) {
    StepButton button =
        new StepButton(
                Texts.of(key),
                glyph,
                () -> {
                  command.run();
                  Notices.success("village.done." + doneKey);
                  done.run();
                })
            .primary();
    button.setEnabled(page.missing().isEmpty());
    return button;
  }

  private Div next(RequestPage page) {
    Div next = new Div();
    next.addClassName("ntm-next");
    Paragraph words = new Paragraph(Texts.of("village.next." + page.request().status().name()));
    words.addClassName("ntm-next-words");
    next.add(words);
    boolean mayStep = page.rights().mayRequest() || page.rights().mayVerify();
    if ((mayStep || page.rights().mayEdit()) && !page.missing().isEmpty()) {
      UnorderedList missing = new UnorderedList();
      page.missing().forEach(sentence -> missing.add(new ListItem(Texts.of(sentence))));
      next.add(fact("village.missing", missing));
    }
    if (!page.request().status().isEnded()) {
      next.add(fact("village.holder", new Span(holders(page))));
      next.add(fact("village.due", new DeadlineFact(page.due(), tools(page))));
    }
    return next;
  }

  private Optional<Component> tools(RequestPage page) {
    return page.request()
        .status()
        .step()
        .flatMap(step -> tools.of(VillageLinks.subject(page.request().id()), step, null));
  }

  private static String holders(RequestPage page) {
    String people =
        page.work().stream()
            .flatMap(task -> task.holders().stream())
            .distinct()
            .map(RequestHeads::call)
            .collect(Collectors.joining(", "));
    return people.isEmpty() ? Texts.of("village.holder.none") : people;
  }

  private static String call(PersonSummary person) {
    return person.phone().isEmpty()
        ? person.displayName()
        : person.displayName() + " (" + person.phone() + ")";
  }

  private static Div fact(String key, Component value) {
    Span label = new Span(Texts.of(key));
    label.addClassName("ntm-label");
    Div fact = new Div(label, value);
    fact.addClassName("ntm-fact");
    return fact;
  }
}
