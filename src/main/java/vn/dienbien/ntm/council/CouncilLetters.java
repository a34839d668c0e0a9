package vn.dienbien.ntm.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.audit.AuditEntry;
import vn.dienbien.ntm.audit.AuditLog;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.base.OfficialWords;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.letter.Letter;
import vn.dienbien.ntm.letter.LetterFile;
import vn.dienbien.ntm.letter.LetterHead;
import vn.dienbien.ntm.letter.LetterKind;
import vn.dienbien.ntm.letter.LetterText;
import vn.dienbien.ntm.letter.Part;
import vn.dienbien.ntm.letter.Signature;
import vn.dienbien.ntm.unit.UnitService;

/**
 * The minutes and the vote-count sheet of a closed session. Neither says what anybody voted in a
 * secret ballot: they are made of what everybody in the room may see.
 */
@Service
@PreAuthorize(
    "hasAnyRole('COUNCIL_SECRETARY','COUNCIL_MEMBER','COUNCIL_CHAIR','PROVINCE_OFFICER',"
        + "'PROVINCE_LEADER','VIEWER')")
@Transactional(readOnly = true)
public class CouncilLetters {

  private final CouncilQueries queries;
  private final UnitService units;
  private final AuditLog audit;

  CouncilLetters(CouncilQueries queries, UnitService units, AuditLog audit) {
    this.queries = queries;
    this.units = units;
    this.audit = audit;
  }

  /** The name of the file of such a letter. */
  public static String fileName(LetterKind kind, LocalDate heldOn) {
    return LetterFile.name(
        OfficialWords.say(Sentence.of("LetterKind." + kind.name())), heldOn.toString());
  }

  /** The minutes of a closed session; throws {@link NotThere} while it is not closed. */
  public Letter minutes(int sessionId) {
    CouncilSession session = closed(sessionId);
    SessionMinutes minutes = new SessionMinutes(session);
    return letter(session, LetterKind.BIEN_BAN, "minutes.subject", minutes.parts());
  }

  /** The vote-count sheet of a closed session; throws {@link NotThere} while it is not closed. */
  public Letter voteCount(int sessionId) {
    CouncilSession session = closed(sessionId);
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.Paragraph(when(session)));
    parts.add(
        new Part.Paragraph(
            say(
                "present",
                session.members().size(),
                session.agenda().isEmpty()
                    ? session.present()
                    : session.agenda().get(0).tally().present())));
    parts.add(
        VoteCount.table(
            session.agenda().stream()
                .map(item -> new VoteCount.Row(item.communeName(), item.outcome(), item.tally()))
                .toList()));
    return letter(session, LetterKind.BIEN_BAN_KIEM_PHIEU, "count.subject", parts);
  }

  private CouncilSession closed(int sessionId) {
    CouncilSession session = queries.session(sessionId);
    if (session.summary().status() != SessionStatus.CLOSED) {
      throw new NotThere(CouncilLinks.subject(sessionId) + "/minutes");
    }
    return session;
  }

  private Letter letter(CouncilSession session, LetterKind kind, String subject, List<Part> parts) {
    String province = OfficialWords.say(units.province().officialName());
    return new Letter(
        new LetterHead(
            LetterText.committee(province),
            say("council"),
            "",
            kind.symbol(say("office")),
            "",
            null),
        kind,
        say(subject, LetterText.date(session.summary().heldOn())),
        parts,
        List.of(
            Signature.of(say("secretary"), secretary(session.summary().id())),
            Signature.of(say("chair"), chair(session))),
        List.of(say("recipient.members"), say("recipient.archive")));
  }

  /** Whoever closed the session. */
  private String secretary(int sessionId) {
    return audit
        .lastOf(CouncilLinks.subject(sessionId), "council.closed")
        .map(AuditEntry::actorName)
        .orElse("");
  }

  private static String chair(CouncilSession session) {
    return session.members().stream()
        .filter(member -> member.isChair() && member.isPresent())
        .map(Member::voterName)
        .findFirst()
        .orElse("");
  }

  static String when(CouncilSession session) {
    return say(
        "when",
        SessionMinutes.TIME.format(session.summary().openedAt()),
        LetterText.longDate(session.summary().openedAt().toLocalDate()),
        session.summary().place());
  }

  static String say(String key, Object... args) {
    return OfficialWords.say(Sentence.of("council.letter." + key, args));
  }
}
