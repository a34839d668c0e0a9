package vn.dienbien.ntm.village.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.Texts;
import vn.dienbien.ntm.village.Recognition;
import vn.dienbien.ntm.village.Village;
import vn.dienbien.ntm.village.VillageLinks;

/**
 * A village of the register: where it is, what it is recognised as, and from where that is known.
 */
class VillageRow extends ListItem {

  VillageRow(Village village) {
    addClassName("ntm-task");
    Span name = new Span(village.name());
    name.addClassName("ntm-task-commune");
    Div who = new Div(name);
    if (!village.aliases().isEmpty()) {
      who.add(small(Texts.of("village.aliases", String.join(", ", village.aliases()))));
    }
    add(
        who,
        new Div(
            new Span(village.communeName()),
            small(Texts.of("village.inDistrict", village.districtName()))));
    Div levels = new Div();
    Div sources = new Div();
    village.recognitions().forEach(recognition -> put(recognition, levels, sources));
    if (village.recognitions().isEmpty()) {
      levels.add(small(Texts.of("village.notRecognised")));
    }
    add(levels, sources);
  }

  private static void put(Recognition recognition, Div levels, Div sources) {
    levels.add(new LevelChip(recognition.level()));
    String words = words(recognition);
    if (recognition.requestId() == null) {
      sources.add(small(words));
    } else {
      sources.add(new Anchor(VillageLinks.of(recognition.requestId()), words));
    }
  }

  private static String words(Recognition recognition) {
    String year = String.valueOf(recognition.assessmentYear());
    if (recognition.number() == null) {
      return Texts.of("village.year.source", year, recognition.source());
    }
    return Texts.of(
        "village.year.decision",
        year,
        recognition.number(),
        Dates.of(recognition.decidedOn()),
        recognition.signer());
  }

  private static Span small(String words) {
    Span small = new Span(words);
    small.addClassName("ntm-task-small");
    return small;
  }
}
