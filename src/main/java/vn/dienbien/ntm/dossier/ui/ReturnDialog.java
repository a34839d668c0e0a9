package vn.dienbien.ntm.dossier.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import vn.dienbien.ntm.criteria.Criterion;
import vn.dienbien.ntm.dossier.ClaimBook;
import vn.dienbien.ntm.dossier.ClaimView;
import vn.dienbien.ntm.dossier.EvidenceView;
import vn.dienbien.ntm.dossier.ListedReason;
import vn.dienbien.ntm.dossier.ReturnItem;
import vn.dienbien.ntm.dossier.ReturnedDocument;
import vn.dienbien.ntm.round.ProcedureDocument;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.StepButton;
import vn.dienbien.ntm.shell.Texts;

/**
 * Names the indicators, files and documents that go back to the commune, each with a reason, and
 * one instruction. Stays open when the service refuses, so that nothing typed is lost.
 */
class ReturnDialog extends Dialog {

  private static final int LONGEST_INSTRUCTION = 4000;

  private final transient List<ListedReason> listed;
  private final transient List<ReturnRow> rows = new ArrayList<>();
  private final Paragraph count = new Paragraph();
  private final TextArea instruction = new TextArea(Texts.of("returns.instruction"));

  /** Sends the return, and goes on when it was taken. */
  @FunctionalInterface
  interface Sender {
    void send(long dossierId, List<ReturnItem> items, String instruction);
  }

  /**
   * A dialog.
   *
   * @param papers the papers that the commune attaches
   * @param listed the reasons to choose from
   * @param draftKey names the instruction among all that the person may type at this browser
   * @param sendKey words of the button
   */
  ReturnDialog(
      ClaimBook book,
      List<ProcedureDocument> papers,
      List<ListedReason> listed,
      String draftKey,
      String sendKey,
      Sender sender) {
    this.listed = listed;
    setHeaderTitle(Texts.of("returns.dialog"));
    setWidth("48rem");
    setCloseOnOutsideClick(false);
    add(new Paragraph(Texts.of("returns.dialog.hint")), documents(papers));
    book.set().criteria().forEach(criterion -> add(group(book, criterion)));
    instruction.setMaxLength(LONGEST_INSTRUCTION);
    instruction.setWidthFull();
    instruction.setMinRows(2);
    Draft draft = new Draft(instruction, draftKey);
    add(instruction, draft);
    StepButton send =
        new StepButton(
                Texts.of(sendKey),
                Glyph.RETURN,
                () -> {
                  sender.send(book.dossierId(), items(), instruction.getValue());
                  draft.kept();
                  close();
                })
            .primary();
    showCount();
    getFooter().add(count, new Button(Texts.of("confirm.cancel"), click -> close()), send);
  }

  private Details documents(List<ProcedureDocument> papers) {
    Div content =
        new Div(
            documentRow(
                ReturnItem.ofDocument(ReturnedDocument.LETTER, ""),
                Texts.of(ReturnedDocument.LETTER)));
    content.addClassName("ntm-stack");
    papers.forEach(
        paper -> content.add(documentRow(ReturnItem.ofPaper(paper.code(), ""), paper.name())));
    Details details = new Details(Texts.of("returns.documents"), content);
    details.setWidthFull();
    return details;
  }

  private ReturnRow documentRow(ReturnItem item, String name) {
    return row(item, name, Texts.of("returns.reason.ofDocument", name));
  }

  private Details group(ClaimBook book, Criterion criterion) {
    Div content = new Div();
    content.addClassName("ntm-stack");
    for (ClaimView claim : book.of(criterion)) {
      String no = claim.indicator().no();
      content.add(
          row(
              ReturnItem.ofIndicator(claim.indicator().id(), ""),
              no + ". " + claim.indicator().name(),
              Texts.of("returns.reason.of", no)));
      claim.evidence().forEach(file -> content.add(fileRow(file)));
    }
    Details details =
        new Details(Texts.of("claim.criterion", criterion.no(), criterion.name()), content);
    details.setWidthFull();
    return details;
  }

  private ReturnRow fileRow(EvidenceView file) {
    ReturnRow row =
        row(
            ReturnItem.ofFile(file.id(), ""),
            Texts.of("returns.file", file.name()),
            Texts.of("returns.reason.ofFile", file.name()));
    row.addClassName("ntm-return-file");
    return row;
  }

  private ReturnRow row(ReturnItem item, String name, String reasonLabel) {
    ReturnRow row = new ReturnRow(item, name, reasonLabel, listed, this::showCount);
    rows.add(row);
    return row;
  }

  private List<ReturnItem> items() {
    return rows.stream().filter(ReturnRow::isNamed).map(ReturnRow::item).toList();
  }

  private void showCount() {
    count.setText(Texts.of("returns.count", items().size()));
  }
}
