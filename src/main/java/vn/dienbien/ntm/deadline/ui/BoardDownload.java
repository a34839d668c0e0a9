package vn.dienbien.ntm.deadline.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import org.springframework.security.access.AccessDeniedException;
import vn.dienbien.ntm.deadline.BoardExport;
import vn.dienbien.ntm.deadline.BoardFile;
import vn.dienbien.ntm.deadline.BoardFilter;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.Texts;

/** A link that writes the board, as it is filtered, when it is clicked. */
class BoardDownload extends Composite<Anchor> {

  BoardDownload(BoardExport export, BoardFilter filter) {
    Anchor link = getContent();
    link.addClassName("ntm-download");
    link.add(Glyph.DOWNLOAD.create(), new Span(Texts.of("board.export")));
    link.setHref(DownloadHandler.fromInputStream(event -> response(export, filter)));
    // After the address, which sets it too. The file names itself.
    link.getElement().setAttribute("download", true);
  }

  /** Whoever has lost the board since is answered as for what does not exist. */
  private static DownloadResponse response(BoardExport export, BoardFilter filter) {
    try {
      BoardFile file = export.file(filter);
      return new DownloadResponse(
          new ByteArrayInputStream(file.bytes()),
          file.name(),
          BoardFile.MEDIA_TYPE,
          file.bytes().length);
    } catch (AccessDeniedException denied) {
      return DownloadResponse.error(HttpStatusCode.NOT_FOUND);
    }
  }
}
