package vn.dienbien.ntm.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import java.util.List;
import vn.dienbien.ntm.base.Sentence;

/**
 * Short notices over the page, read aloud by screen readers. A success goes by itself; a refusal
 * stays until it is closed, because it must be read.
 */
public final class Notices {

  private static final int SUCCESS_MILLIS = 5_000;

  private Notices() {}

  /** Says that something was done. */
  public static void success(String key, Object... args) {
    show(Glyph.CHECK, "success", new Div(Texts.of(key, args)), SUCCESS_MILLIS);
  }

  /** Says what was refused or went wrong, and what to do. */
  public static void error(String key, Object... args) {
    error(List.of(Sentence.of(key, args)));
  }

  /** Says all reasons, one below the other. */
  public static void error(List<Sentence> sentences) {
    show(Glyph.WARNING, "error", words(sentences), 0);
  }

  private static Component words(List<Sentence> sentences) {
    if (sentences.size() == 1) {
      return new Div(Texts.of(sentences.get(0)));
    }
    UnorderedList list = new UnorderedList();
    sentences.forEach(sentence -> list.add(new ListItem(Texts.of(sentence))));
    return list;
  }

  private static void show(Glyph glyph, String theme, Component words, int millis) {
    Notification notification = new Notification();
    Button close = new Button(Glyph.CLOSE.create(), click -> notification.close());
    close.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
    close.setAriaLabel(Texts.of("notice.close"));
    Div row = new Div(glyph.create(), words, close);
    row.addClassName("ntm-notice");
    notification.add(row);
    notification.getElement().getThemeList().add(theme);
    notification.setPosition(Position.TOP_CENTER);
    notification.setDuration(millis);
    notification.setAssertive("error".equals(theme));
    notification.open();
  }
}
