package vn.dienbien.ntm.dossier;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.base.OfficialWords;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.criteria.CriteriaService;
import vn.dienbien.ntm.security.CurrentUser;

/** Checks what is returned and keeps it; the same at reception and out of a review. */
@Component
class ReturnBook {

  private static final int LONGEST_REASON = 2000;
  private static final int LONGEST_INSTRUCTION = 4000;

  private final ReturnRepository returns;
  private final EvidenceRepository evidence;
  private final PaperReader papers;
  private final CriteriaService criteria;
  private final CurrentUser currentUser;
  private final Clock clock;

  ReturnBook(
      ReturnRepository returns,
      EvidenceRepository evidence,
      PaperReader papers,
      CriteriaService criteria,
      CurrentUser currentUser,
      Clock clock) {
    this.returns = returns;
    this.evidence = evidence;
    this.papers = papers;
    this.criteria = criteria;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /**
   * Keeps a return; nothing moves by it.
   *
   * @return what was named, for the log: numbers, names of files and documents
   * @throws Refusal when nothing is named, or an item lacks its reason
   * @throws NotThere when an item is not the dossier's
   */
  String keep(
      Dossier dossier, ReturnRound.Origin origin, List<ReturnItem> items, String instruction) {
    if (items.isEmpty()) {
      throw new Refusal("returns.nothingNamed");
    }
    if (instruction.length() > LONGEST_INSTRUCTION) {
      throw new Refusal("returns.instructionTooLong", LONGEST_INSTRUCTION);
    }
    Map<ReturnItem, String> names = names(dossier, items);
    Map<String, ListedReason> reasons =
        returns.reasons().stream()
            .collect(Collectors.toMap(ListedReason::code, Function.identity()));
    names.forEach((item, name) -> requireReason(item, name, reasons));
    returns.add(
        dossier.id(),
        returns.ofDossier(dossier.id()).size() + 1,
        origin,
        instruction.strip(),
        items,
        currentUser.get().displayName(),
        LocalDateTime.now(clock));
    return items.stream().map(names::get).collect(Collectors.joining(", "));
  }

  private Map<ReturnItem, String> names(Dossier dossier, List<ReturnItem> items) {
    Map<String, EvidenceView> files =
        evidence.ofDossier(dossier.id()).stream()
            .collect(Collectors.toMap(file -> String.valueOf(file.id()), Function.identity()));
    return items.stream()
        .collect(
            Collectors.toMap(
                Function.identity(),
                item ->
                    switch (item.kind()) {
                      case INDICATOR -> criteria.set(dossier.setId()).indicator(item.key()).no();
                      case FILE ->
                          Optional.ofNullable(files.get(item.key()))
                              .orElseThrow(() -> new NotThere("evidence:" + item.key()))
                              .name();
                      case DOCUMENT -> documentName(dossier, item.key());
                    }));
  }

  private String documentName(Dossier dossier, String key) {
    return key.equals(ReturnedDocument.LETTER.name())
        ? OfficialWords.say(Sentence.of("ReturnedDocument." + key))
        : papers.document(dossier, key).name();
  }

  private static void requireReason(
      ReturnItem item, String name, Map<String, ListedReason> reasons) {
    ListedReason listed = reasons.get(item.reasonCode());
    if (item.reasonCode() != null && listed == null) {
      throw new Refusal("returns.reasonGone", name);
    }
    if (item.text().isBlank() && (listed == null || listed.needsText())) {
      throw new Refusal("returns.noReason." + item.kind(), name);
    }
    if (item.text().length() > LONGEST_REASON) {
      throw new Refusal("returns.reasonTooLong", name, LONGEST_REASON);
    }
  }
}
