package vn.dienbien.ntm.council;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.dienbien.ntm.base.OfficialWords;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.letter.Part;

/** What the minutes of a closed session say, part by part. */
record SessionMinutes(CouncilSession session) {

  static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.Paragraph(CouncilLetters.when(session)));
    parts.add(new Part.Heading(1, say("heading.who")));
    parts.add(
        new Part.Paragraph(
            say(
                "quorum",
                session.members().size(),
                session.present(),
                VoteCount.share(session.present(), session.members().size()),
                session.neededPresent(),
                session.quorum().stripTrailingZeros().toPlainString())));
    parts.add(attendance());
    parts.add(new Part.Heading(1, say("heading.what")));
    session
        .agenda()
        .forEach(
            item ->
                parts.add(
                    new Part.Item(
                        item.position() + ".",
                        say("dossier", item.communeName(), item.receiptNumber()))));
    parts.add(new Part.Heading(1, say("heading.result")));
    session.agenda().forEach(item -> addResult(parts, item));
    parts.add(new Part.Paragraph(say("end", TIME.format(session.summary().closedAt()))));
    return parts;
  }

  private Part.Table attendance() {
    List<List<String>> rows = new ArrayList<>();
    for (Member member : session.members()) {
      rows.add(
          List.of(
              String.valueOf(rows.size() + 1),
              member.name(),
              say(member.isChair() ? "seat.chair" : "seat.member"),
              presence(member)));
    }
    return new Part.Table(
        List.of(
            Part.Column.marks(say("column.no"), 1),
            Part.Column.words(say("column.name"), 5),
            Part.Column.words(say("column.seat"), 4),
            Part.Column.words(say("column.presence"), 5)),
        rows);
  }

  private String presence(Member member) {
    if (member.isPresent()) {
      return member.sitting() == null
          ? say("presence.there")
          : say("presence.substitute", member.sitting().name());
    }
    boolean wrote =
        session.agenda().stream()
            .flatMap(item -> item.opinions().stream())
            .anyMatch(opinion -> opinion.memberId() == member.id() && opinion.isCounted());
    return say(wrote ? "presence.written" : "presence.absent");
  }

  private static void addResult(List<Part> parts, AgendaItem item) {
    parts.add(new Part.Heading(2, item.position() + ". " + say("communeOf", item.communeName())));
    item.conflicts()
        .forEach(
            conflict ->
                parts.add(new Part.Item("-", say("conflict", conflict.name(), reason(conflict)))));
    if (item.outcome() != Outcome.LEFT) {
      addVote(parts, item);
    }
    item.votes().forEach(vote -> parts.add(new Part.Item("+", vote(vote))));
    parts.add(
        new Part.Item(
            "-",
            say("conclusion", OfficialWords.say(Sentence.of("Outcome." + item.outcome().name())))));
  }

  /** Of a dossier that was withdrawn there is none to tell, nor a reason to recognise it. */
  private static void addVote(List<Part> parts, AgendaItem item) {
    if (!item.unmet().criteria().isEmpty()) {
      String criteria =
          item.unmet().criteria().stream().map(String::valueOf).collect(Collectors.joining(", "));
      parts.add(new Part.Item("-", say("unmet", criteria, item.unmet().reason())));
    }
    parts.add(new Part.Item("-", say(item.isSecret() ? "way.secret" : "way.open")));
    parts.add(new Part.Item("-", figures(item.tally())));
  }

  private static String reason(Conflict conflict) {
    return conflict.kind() == ConflictKind.DECLARED
        ? conflict.reason()
        : OfficialWords.say(Sentence.of("ConflictKind." + conflict.kind().name()));
  }

  private static String figures(Tally tally) {
    return say(
        "figures",
        tally.entitled(),
        tally.cast(),
        tally.votesFor(),
        tally.votesBasic(),
        tally.against(),
        tally.abstained(),
        tally.invalid(),
        VoteCount.share(tally.votesFor(), tally.entitled()));
  }

  private static String vote(OpenVote vote) {
    String who =
        vote.member().equals(vote.voter())
            ? vote.member()
            : say("substitute", vote.voter(), vote.member());
    return say(
        vote.isWritten() ? "vote.written" : "vote",
        who,
        OfficialWords.say(Sentence.of("Choice." + vote.choice().name())));
  }

  private static String say(String key, Object... args) {
    return CouncilLetters.say(key, args);
  }
}
