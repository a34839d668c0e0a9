package vn.dienbien.ntm.consultation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.dienbien.ntm.consultation.Comment;
import vn.dienbien.ntm.consultation.Consultation;
import vn.dienbien.ntm.consultation.ConsultationPage;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.Texts;

/** What organisations and residents said, each with its answer. */
class Comments extends Div {

  private final transient ConsultationDesk desk;
  private final transient ConsultationPage page;
  private final transient Consultation round;
  private final transient Runnable changed;

  Comments(
      ConsultationDesk desk,
      ConsultationPage page,
      Consultation round,
      boolean isMine,
      Runnable changed) {
    this.desk = desk;
    this.page = page;
    this.round = round;
    this.changed = changed;
    add(new H3(Texts.of("consultation.comments.title")));
    if (round.comments().isEmpty()) {
      Paragraph none =
          new Paragraph(
              Texts.of(isMine ? "consultation.comments.none.teach" : "consultation.comments.none"));
      none.addClassName("ntm-hint");
      add(none);
    } else {
      UnorderedList list = new UnorderedList();
      list.addClassName("ntm-comments");
      round.comments().forEach(comment -> list.add(row(comment, isMine)));
      add(list);
    }
    if (isMine) {
      add(
          new Button(
              Texts.of("consultation.comment.add"), Glyph.PLUS.create(), click -> edit(null)));
    }
  }

  private ListItem row(Comment comment, boolean isMine) {
    Span who =
        new Span(
            Texts.of(
                "consultation.comment.by",
                comment.said().author(),
                Texts.of(comment.said().kind()),
                Dates.of(comment.said().givenOn())));
    who.addClassName("ntm-finding-whose");
    Div head = new Div(who);
    head.addClassName("ntm-chips");
    if (comment.said().changedDraft()) {
      head.add(new Badge("consultation.comment.changedDraft", "contrast"));
    }
    if (!comment.isAnswered()) {
      head.add(new Badge("consultation.comment.open", "error"));
    }
    ListItem item = new ListItem(head, words(comment.said().words()));
    if (comment.isAnswered()) {
      item.add(words(Texts.of("consultation.comment.answered", comment.said().answer())));
    }
    page.file(comment.said().fileId())
        .ifPresent(file -> item.add(new FileButtons(List.of(file), null)));
    if (isMine) {
      Button edit =
          new Button(
              Texts.of(
                  comment.isAnswered()
                      ? "consultation.comment.edit"
                      : "consultation.comment.answer"),
              Glyph.EDIT.create(),
              click -> edit(comment));
      edit.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
      edit.setAriaLabel(
          Texts.of("consultation.comment.edit.of", edit.getText(), comment.said().author()));
      item.add(edit);
    }
    return item;
  }

  private static Paragraph words(String text) {
    Paragraph words = new Paragraph(text);
    words.addClassName("ntm-remark");
    return words;
  }

  private void edit(Comment comment) {
    new CommentDialog(desk, page, round, comment, changed).open();
  }
}
