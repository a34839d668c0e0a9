package vn.dienbien.ntm.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.dienbien.ntm.criteria.Verdict;
import vn.dienbien.ntm.review.Finding;
import vn.dienbien.ntm.shell.Texts;

/** What a verifier's findings on indicators amount to for their criterion; may be adopted. */
class Proposal extends Div {

  private final transient Map<String, Verdict> verdicts = new LinkedHashMap<>();
  private final Div line = new Div();
  private final Button adopt = new Button(Texts.of("review.proposal.adopt"));

  /** A proposal; {@code adopted} is null for who only reads. */
  Proposal(List<Finding> ofIndicators, Consumer<Verdict> adopted) {
    ofIndicators.forEach(finding -> verdicts.put(finding.subject(), finding.verdict()));
    line.addClassName("ntm-proposal");
    adopt.addThemeVariants(ButtonVariant.LUMO_SMALL);
    adopt.setVisible(adopted != null);
    adopt.addClickListener(click -> verdict().ifPresent(adopted::accept));
    add(line);
    show();
  }

  /** One of the indicators was judged. */
  void recorded(Finding finding) {
    if (verdicts.containsKey(finding.subject())) {
      verdicts.put(finding.subject(), finding.verdict());
      show();
    }
  }

  /** What they amount to; empty while one is missing. */
  Optional<Verdict> verdict() {
    return Verdict.ofCriterion(verdicts.values().stream().map(Optional::ofNullable).toList());
  }

  private void show() {
    line.removeAll();
    line.add(
        new Span(Texts.of("review.proposal.ofIndicators")),
        new VerdictChip(verdict().orElse(null)),
        adopt);
    adopt.setEnabled(verdict().isPresent());
  }
}
