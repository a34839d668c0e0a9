package vn.dienbien.ntm.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Function;
import vn.dienbien.ntm.criteria.Criterion;
import vn.dienbien.ntm.dossier.ClaimBook;
import vn.dienbien.ntm.dossier.ClaimView;
import vn.dienbien.ntm.review.Finding;
import vn.dienbien.ntm.review.ReviewPage;
import vn.dienbien.ntm.review.ReviewSheet;
import vn.dienbien.ntm.review.Stage;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.shell.Texts;

/** One criterion: at the left what the commune states, at the right what is found. */
class CriterionFindings extends Section {

  private final transient ReviewSheet sheet;
  private final transient Assignees names;
  private final transient Function<ActorKey, FindingEditor.Recorder> recorders;
  private final boolean onlyMine;
  private boolean isEmpty = true;
  private Proposal proposal;

  /**
   * A criterion.
   *
   * @param onlyMine whether findings of others, and claims without one of the person's own, are
   *     left out
   */
  CriterionFindings(
      Criterion criterion,
      ClaimBook book,
      ReviewPage page,
      Assignees names,
      Function<ActorKey, FindingEditor.Recorder> recorders,
      boolean onlyMine) {
    this.sheet = page.sheet();
    this.names = names;
    this.recorders = recorders;
    this.onlyMine = onlyMine;
    addClassName("ntm-criterion");
    H3 title = new H3(Texts.of("review.criterion", criterion.no(), criterion.name()));
    add(title);
    String no = String.valueOf(criterion.no());
    page.ofDistrict(no)
        .forEach(finding -> add(new FindingText(Texts.of("review.ofDistrict"), finding)));
    for (ClaimView claim : book.of(criterion)) {
      String indicator = claim.indicator().id();
      if (!sheet.on(indicator).isEmpty()) {
        addPair(
            List.of(claim),
            indicator,
            Texts.of("review.subject.indicator", claim.indicator().no()),
            page.ofDistrict(indicator));
      }
    }
    if (sheet.stage() == Stage.VERIFICATION) {
      addWhole(criterion, book, no);
    }
  }

  /** The criterion as a whole: beside what its indicators amount to, or beside the claims. */
  private void addWhole(Criterion criterion, ClaimBook book, String no) {
    List<Finding> ofIndicators =
        criterion.indicators().stream()
            .flatMap(indicator -> sheet.on(indicator.id()).stream())
            .toList();
    String words = Texts.of("review.subject.criterion", no);
    if (ofIndicators.isEmpty()) {
      addPair(book.of(criterion), no, words, List.of());
      return;
    }
    if (onlyMine && sheet.on(no).stream().noneMatch(this::isMine)) {
      return;
    }
    isEmpty = false;
    Div right = new Div();
    FindingEditor[] own = {null};
    for (Finding finding : sheet.on(no)) {
      Component shown = show(finding, words);
      right.add(shown);
      if (shown instanceof FindingEditor editor) {
        own[0] = editor;
      }
    }
    proposal = new Proposal(ofIndicators, own[0] == null ? null : own[0]::adopt);
    Div pair = new Div(new Div(proposal), right);
    pair.addClassName("ntm-pair");
    add(pair);
  }

  /** Something was written down: the proposal for the criterion may change. */
  void recorded(Finding finding) {
    if (proposal != null) {
      proposal.recorded(finding);
    }
  }

  /** Whether nothing of it is to be shown. */
  boolean isEmpty() {
    return isEmpty;
  }

  private void addPair(
      List<ClaimView> claims, String subject, String words, List<Finding> ofDistrict) {
    List<Finding> findings = sheet.on(subject);
    if (onlyMine && findings.stream().noneMatch(this::isMine)) {
      return;
    }
    isEmpty = false;
    Div left = new Div();
    claims.forEach(claim -> left.add(new ClaimCard(claim)));
    Div right = new Div();
    if (sheet.stage() == Stage.APPRAISAL) {
      right.add(new Difference(claims.get(0), ofDistrict, findings, names));
      ofDistrict.stream()
          .filter(finding -> finding.verdict() != null || !finding.remark().isEmpty())
          .forEach(finding -> right.add(new FindingText(Texts.of("review.ofDistrict"), finding)));
    }
    findings.forEach(finding -> right.add(show(finding, words)));
    Div pair = new Div(left, right);
    pair.addClassName("ntm-pair");
    add(pair);
  }

  private Component show(Finding finding, String words) {
    return isMine(finding)
        ? new FindingEditor(words, finding, recorders.apply(finding.assignee()))
        : new FindingText(names.nameOf(finding.assignee()), finding);
  }

  private boolean isMine(Finding finding) {
    return sheet.mine().contains(finding.assignee());
  }
}
