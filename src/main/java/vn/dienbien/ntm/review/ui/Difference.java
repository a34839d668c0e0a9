package vn.dienbien.ntm.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dienbien.ntm.criteria.Verdict;
import vn.dienbien.ntm.dossier.ClaimView;
import vn.dienbien.ntm.review.Finding;
import vn.dienbien.ntm.shell.Texts;

/** A mark where commune, district and departments say different things of an indicator. */
class Difference extends Div {

  private final transient Map<String, Verdict> said = new LinkedHashMap<>();

  Difference(ClaimView claim, List<Finding> ofDistrict, List<Finding> findings, Assignees names) {
    addClassName("ntm-difference");
    claim.verdict().ifPresent(verdict -> said.put(Texts.of("review.difference.commune"), verdict));
    ofDistrict.forEach(finding -> say(Texts.of("review.difference.district"), finding));
    findings.forEach(finding -> say(names.nameOf(finding.assignee()), finding));
    setVisible(said.values().stream().distinct().count() > 1);
    Span badge = new Span(Texts.of("review.difference"));
    badge.getElement().getThemeList().add("badge");
    badge.getElement().getThemeList().add("warning");
    add(badge, new Span(words()));
  }

  private void say(String who, Finding finding) {
    if (finding.verdict() != null) {
      said.put(who, finding.verdict());
    }
  }

  private String words() {
    return said.entrySet().stream()
        .map(one -> Texts.of("review.difference.one", one.getKey(), Texts.of(one.getValue())))
        .collect(Collectors.joining(" · "));
  }
}
