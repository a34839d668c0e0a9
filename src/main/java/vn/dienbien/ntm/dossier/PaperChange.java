package vn.dienbien.ntm.dossier;

import java.util.List;
import vn.dienbien.ntm.round.ProcedureDocument;

/**
 * A paper whose files differ between two filings.
 *
 * @param document the paper
 * @param files what became of its files; never empty
 */
public record PaperChange(ProcedureDocument document, List<FileChange> files) {}
