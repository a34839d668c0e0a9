package vn.dienbien.ntm.dossier;

import java.time.LocalDateTime;
import java.util.List;
import vn.dienbien.ntm.base.Sentence;

/**
 * How a dossier ended, for everybody who sees it.
 *
 * @param status the ended status
 * @param recordedBy who took the step that ended it
 * @param at when
 * @param reasons why it was withdrawn, not proposed or not taken into the plan; "" otherwise
 * @param notes what the stages say of it: the council's figures, the decision
 */
public record DossierEnd(
    DossierStatus status,
    String recordedBy,
    LocalDateTime at,
    String reasons,
    List<Sentence> notes) {}
