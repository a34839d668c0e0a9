package vn.dienbien.ntm.consultation.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.Optional;
import vn.dienbien.ntm.base.Share;
import vn.dienbien.ntm.shell.Numbers;
import vn.dienbien.ntm.shell.Texts;

/** Figures with their names, in a row. */
class Facts extends DescriptionList {

  Facts() {
    addClassName("ntm-facts");
  }

  /** Adds one. */
  Facts put(String key, String words) {
    add(new Div(new DescriptionList.Term(Texts.of(key)), new DescriptionList.Description(words)));
    return this;
  }

  /** Adds a date, count or text unless it is empty. */
  Facts putIfAny(String key, String words) {
    return words.isBlank() ? this : put(key, words);
  }

  /** "45/50 = 90,00 %, needed 90,00 %"; a dash while it cannot be computed. */
  static String share(Optional<Share> share, BigDecimal needed) {
    return share
        .map(
            known ->
                Texts.of(
                    "consultation.share",
                    Numbers.of(known.numerator()),
                    Numbers.of(known.denominator()),
                    Numbers.percent(known.percent()),
                    Numbers.percent(needed)))
        .orElseGet(() -> Texts.of("consultation.share.none", Numbers.percent(needed)));
  }
}
