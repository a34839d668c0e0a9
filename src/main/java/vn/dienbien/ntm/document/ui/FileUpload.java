package vn.dienbien.ntm.document.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import com.vaadin.flow.server.streams.UploadMetadata;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.function.Consumer;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.document.DocumentService;
import vn.dienbien.ntm.document.FileLimits;
import vn.dienbien.ntm.document.StoredFileSummary;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.Notices;
import vn.dienbien.ntm.shell.Texts;
import vn.dienbien.ntm.shell.UploadTexts;

/**
 * Lets a person send files. What a file must be stands below the button; what is refused is told
 * file by file, the others are taken.
 */
public class FileUpload extends Composite<Div> {

  private final transient Taker taker;
  private final Upload upload = new Upload();

  /** Takes a file that has arrived, normally in one transaction with the row that shows it. */
  @FunctionalInterface
  public interface Taker {

    /**
     * Takes a file.
     *
     * @param name as the sender called it
     * @param content the bytes, closed by the caller
     * @throws Refusal if it is not taken; the person reads why
     */
    void take(String name, InputStream content);
  }

  /** Hands each file that arrives to the taker. */
  public FileUpload(FileLimits limits, Taker taker) {
    this.taker = taker;
    Button choose = new Button(Texts.of("upload.add.many"), Glyph.UPLOAD.create());
    choose.addThemeVariants(ButtonVariant.LUMO_SMALL);
    UploadTexts.apply(upload);
    upload.setUploadButton(choose);
    upload.setAcceptedFileTypes(limits.accepted().toArray(String[]::new));
    upload.setMaxFileSize(Math.toIntExact(limits.maxSize().toBytes()));
    upload.setUploadHandler(UploadHandler.toTempFile(this::arrived));
    upload.addAllFinishedListener(event -> upload.clearFileList());
    upload.addFileRejectedListener(
        event ->
            Notices.error(
                "document.upload.rejected",
                event.getFileName(),
                limits.maxSize().toMegabytes(),
                limits.typeNames()));
    Paragraph rules =
        new Paragraph(
            Texts.of("document.upload.rules", limits.typeNames(), limits.maxSize().toMegabytes()));
    rules.addClassName("ntm-hint");
    getContent().addClassName("ntm-upload");
    getContent().add(upload, rules);
  }

  /** Stores each file that arrives, then hands over what was stored. */
  public FileUpload(DocumentService documents, Consumer<StoredFileSummary> stored) {
    this(documents.limits(), (name, content) -> stored.accept(documents.store(name, content)));
  }

  /** Takes one file at a time instead of many. */
  public FileUpload one() {
    upload.setMaxFiles(1);
    upload.setUploadButton(new Button(Texts.of("upload.add.one"), Glyph.UPLOAD.create()));
    return this;
  }

  /** Lets nobody send while false. */
  public void setEnabled(boolean enabled) {
    upload.setEnabled(enabled);
  }

  private void arrived(UploadMetadata file, File bytes) {
    try (InputStream content = Files.newInputStream(bytes.toPath())) {
      taker.take(file.fileName(), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      bytes.delete();
    }
  }
}
