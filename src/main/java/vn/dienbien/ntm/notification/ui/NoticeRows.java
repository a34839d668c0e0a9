package vn.dienbien.ntm.notification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.LongConsumer;
import vn.dienbien.ntm.notification.Notice;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.Texts;

/** Notices one below the other; each leads to its place. */
class NoticeRows extends UnorderedList {

  private final transient LongConsumer read;

  NoticeRows(List<Notice> notices, LongConsumer read) {
    this.read = read;
    addClassName("ntm-notice-rows");
    getElement().setAttribute("role", "list").setAttribute("aria-label", Texts.of("notice.title"));
    notices.forEach(this::addRow);
  }

  private void addRow(Notice notice) {
    String words = Texts.of(notice.full(Texts::of));
    Anchor sentence = new Anchor(NoticeAddress.of(notice.id()), words);
    Div text = new Div(sentence);
    if (!notice.words().isEmpty()) {
      Span said = new Span(notice.words());
      said.addClassName("ntm-notice-words");
      text.add(said);
    }
    text.add(small(notice));
    ListItem row = new ListItem(text);
    if (!notice.isRead()) {
      row.addClassName("ntm-notice-unread");
      row.add(readButton(notice, words));
    }
    add(row);
  }

  private static Span small(Notice notice) {
    Span small = new Span(Texts.of("notice.line", Texts.of(notice.kind()), Dates.of(notice.at())));
    if (notice.receiptNumber() != null) {
      small.add(" \u00b7 " + notice.receiptNumber());
    }
    if (!notice.isRead()) {
      Span unread = new Span(Texts.of("notice.unread"));
      unread.addClassName("ntm-notice-mark");
      small.addComponentAsFirst(unread);
    }
    small.addClassName("ntm-task-small");
    return small;
  }

  private Button readButton(Notice notice, String words) {
    Button button = new Button(Glyph.CHECK.create(), click -> read.accept(notice.id()));
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
    button.setAriaLabel(Texts.of("notice.read.one.of", words));
    button.setTooltipText(Texts.of("notice.read.one"));
    return button;
  }
}
