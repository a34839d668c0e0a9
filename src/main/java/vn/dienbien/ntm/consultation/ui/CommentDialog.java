package vn.dienbien.ntm.consultation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import vn.dienbien.ntm.consultation.Comment;
import vn.dienbien.ntm.consultation.CommenterKind;
import vn.dienbien.ntm.consultation.Consultation;
import vn.dienbien.ntm.consultation.ConsultationPage;
import vn.dienbien.ntm.consultation.NewComment;
import vn.dienbien.ntm.shell.Confirm;
import vn.dienbien.ntm.shell.DatePickerTexts;
import vn.dienbien.ntm.shell.Notices;
import vn.dienbien.ntm.shell.StepButton;
import vn.dienbien.ntm.shell.Texts;

/** A comment with its answer: written down once, answered perhaps later. */
class CommentDialog extends Dialog {

  private static final int LONGEST_AUTHOR = 200;
  private static final int LONGEST_WORDS = 4000;

  private final transient ConsultationDesk desk;
  private final long dossierId;
  private final transient Consultation round;
  private final transient Comment before;
  private final transient Runnable changed;
  private final RadioButtonGroup<CommenterKind> kind =
      new RadioButtonGroup<>(Texts.of("consultation.comment.kind"));
  private final TextField author = new TextField(Texts.of("consultation.comment.author"));
  private final DatePicker day =
      DatePickerTexts.apply(new DatePicker(Texts.of("consultation.comment.day")));
  private final TextArea words = new TextArea(Texts.of("consultation.comment.words"));
  private final TextArea answer = new TextArea(Texts.of("consultation.comment.answer.label"));
  private final Checkbox changedDraft = new Checkbox(Texts.of("consultation.comment.changedDraft"));
  private final FileField file;

  /**
   * A dialog.
   *
   * @param before the comment to be corrected or answered; null for a new one
   * @param changed after it was kept
   */
  CommentDialog(
      ConsultationDesk desk,
      ConsultationPage page,
      Consultation round,
      Comment before,
      Runnable changed) {
    this.desk = desk;
    this.dossierId = page.dossier().id();
    this.round = round;
    this.before = before;
    this.changed = changed;
    file =
        new FileField(
            "consultation.comment.file",
            desk.documents(),
            before == null ? null : page.file(before.said().fileId()).orElse(null));
    setHeaderTitle(
        Texts.of(before == null ? "consultation.comment.add" : "consultation.comment.edit"));
    setWidth("40rem");
    kind.setItems(CommenterKind.values());
    kind.setItemLabelGenerator(Texts::of);
    author.setMaxLength(LONGEST_AUTHOR);
    author.setHelperText(Texts.of("consultation.comment.author.help"));
    day.setMax(page.today());
    words.setMaxLength(LONGEST_WORDS);
    words.setMinRows(3);
    answer.setMaxLength(LONGEST_WORDS);
    answer.setMinRows(2);
    answer.setHelperText(Texts.of("consultation.comment.answer.help"));
    show(page);
    Div form = new Div(kind, author, day, words, answer, changedDraft, file);
    form.addClassName("ntm-form");
    add(form);
    addButtons();
  }

  private void show(ConsultationPage page) {
    if (before == null) {
      kind.setValue(CommenterKind.RESIDENT);
      day.setValue(page.today());
      return;
    }
    kind.setValue(before.said().kind());
    author.setValue(before.said().author());
    day.setValue(before.said().givenOn());
    words.setValue(before.said().words());
    answer.setValue(before.said().answer());
    changedDraft.setValue(before.said().changedDraft());
  }

  private void addButtons() {
    if (before != null) {
      Button remove =
          new Button(
              Texts.of("consultation.comment.remove"),
              click ->
                  Confirm.ask(
                      "consultation.comment.removeAsk", this::remove, before.said().author()));
      remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
      getFooter().add(remove);
    }
    StepButton keep = new StepButton(Texts.of("consultation.comment.keep"), this::keep).primary();
    getFooter().add(new Button(Texts.of("consultation.comment.cancel"), click -> close()), keep);
  }

  /** What is refused leaves the dialog open with everything typed. */
  private void keep() {
    NewComment said =
        new NewComment(
            kind.getValue(),
            author.getValue(),
            day.getValue(),
            words.getValue(),
            answer.getValue(),
            changedDraft.getValue(),
            file.fileId());
    if (before == null) {
      desk.comments().addComment(dossierId, round.level(), said);
    } else {
      desk.comments().changeComment(dossierId, round.level(), before.id(), before.version(), said);
    }
    close();
    Notices.success("consultation.comment.kept");
    changed.run();
  }

  private void remove() {
    desk.comments().removeComment(dossierId, round.level(), before.id());
    close();
    changed.run();
  }
}
