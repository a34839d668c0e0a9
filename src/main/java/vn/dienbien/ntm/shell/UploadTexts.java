package vn.dienbien.ntm.shell;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/** The words of Vaadin's upload. */
public final class UploadTexts {

  private UploadTexts() {}

  /** Gives an upload its words; returns it. */
  public static Upload apply(Upload upload) {
    UploadI18N words = new UploadI18N();
    words.setAddFiles(
        new UploadI18N.AddFiles()
            .setOne(Texts.of("upload.add.one"))
            .setMany(Texts.of("upload.add.many")));
    words.setDropFiles(
        new UploadI18N.DropFiles()
            .setOne(Texts.of("upload.drop.one"))
            .setMany(Texts.of("upload.drop.many")));
    words.setError(
        new UploadI18N.Error()
            .setTooManyFiles(Texts.of("upload.error.too-many"))
            .setFileIsTooBig(Texts.of("upload.error.too-big"))
            .setIncorrectFileType(Texts.of("upload.error.type")));
    words.setUploading(
        new UploadI18N.Uploading()
            .setStatus(
                new UploadI18N.Uploading.Status()
                    .setConnecting(Texts.of("upload.status.connecting"))
                    .setStalled(Texts.of("upload.status.stalled"))
                    .setProcessing(Texts.of("upload.status.processing"))
                    .setHeld(Texts.of("upload.status.held")))
            .setRemainingTime(
                new UploadI18N.Uploading.RemainingTime()
                    .setPrefix(Texts.of("upload.remaining") + " ")
                    .setUnknown(Texts.of("upload.remaining.unknown")))
            .setError(
                new UploadI18N.Uploading.Error()
                    .setServerUnavailable(Texts.of("upload.error.unavailable"))
                    .setUnexpectedServerError(Texts.of("upload.error.unexpected"))
                    .setForbidden(Texts.of("upload.error.forbidden"))));
    words.setFile(
        new UploadI18N.File()
            .setRetry(Texts.of("upload.file.retry"))
            .setStart(Texts.of("upload.file.start"))
            .setRemove(Texts.of("upload.file.remove")));
    words.setUnits(List.of("B", "KB", "MB", "GB"));
    upload.setI18n(words);
    return upload;
  }
}
