package vn.dienbien.ntm.council.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dienbien.ntm.council.AgendaItem;
import vn.dienbien.ntm.council.Conflict;
import vn.dienbien.ntm.council.ConflictKind;
import vn.dienbien.ntm.council.CouncilSession;
import vn.dienbien.ntm.council.Member;
import vn.dienbien.ntm.council.OpenVote;
import vn.dienbien.ntm.council.SessionStatus;
import vn.dienbien.ntm.council.WrittenOpinion;
import vn.dienbien.ntm.document.FileLinks;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.Texts;

/** What everybody in the room reads on a dossier beside its ballot: who does not vote, and why. */
class ItemFacts extends Div {

  private final transient CouncilDesk desk;
  private final transient Runnable refresh;

  ItemFacts(CouncilDesk desk, Runnable refresh) {
    this.desk = desk;
    this.refresh = refresh;
    addClassName("ntm-agenda-facts");
  }

  void show(CouncilSession session, AgendaItem item) {
    removeAll();
    Map<Integer, Member> members =
        session.members().stream().collect(Collectors.toMap(Member::id, member -> member));
    boolean isClosed = session.summary().status() == SessionStatus.CLOSED;
    if (item.hasLeft()) {
      addLine(Texts.of("council.dossierLeft", item.communeName()), "ntm-warning");
    }
    if (!isClosed) {
      addLine(Texts.of(item.isSecret() ? "council.isSecret" : "council.isOpen"), "ntm-hint");
      warn(session, item);
    }
    item.conflicts().forEach(conflict -> addConflict(session, item, conflict, isClosed));
    item.opinions().forEach(opinion -> addOpinion(session, item, opinion, members));
    if (item.isOnPaper() && !isClosed) {
      addLine(Texts.of("council.onPaper"), "ntm-hint");
    }
    if (!item.notVoted().isEmpty()) {
      addLine(Texts.of("council.notVoted", String.join(", ", item.notVoted())), "ntm-hint");
    }
    if (item.paper() != null) {
      Anchor sheet =
          new Anchor(FileLinks.download(item.paper().fileId()), Texts.of("council.paper.sheet"));
      sheet.setTarget(AnchorTarget.BLANK);
      add(sheet);
    }
    item.votes().forEach(this::addVote);
  }

  private void warn(CouncilSession session, AgendaItem item) {
    if (session.hasQuorum() && !item.seats().hasEnoughEntitled(item.rules())) {
      addLine(
          Texts.of(
              "council.tooFew",
              item.seats().entitled(),
              item.seats().appointed(),
              item.rules().entitled().stripTrailingZeros().toPlainString()),
          "ntm-warning");
    }
  }

  private void addConflict(
      CouncilSession session, AgendaItem item, Conflict conflict, boolean isClosed) {
    boolean isDeclared = conflict.kind() == ConflictKind.DECLARED;
    Paragraph line =
        addLine(
            Texts.of(
                "council.conflict.line",
                conflict.name(),
                isDeclared ? conflict.reason() : Texts.of(conflict.kind())),
            "ntm-hint");
    if (isDeclared && session.isSecretary() && !isClosed) {
      session.members().stream()
          .filter(member -> member.personId() == conflict.personId())
          .findFirst()
          .ifPresent(
              member ->
                  line.add(
                      small(
                          "council.conflict.takeBack",
                          () ->
                              desk.conflicts()
                                  .takeBack(session.summary().id(), item.id(), member.id()))));
    }
  }

  private void addOpinion(
      CouncilSession session, AgendaItem item, WrittenOpinion opinion, Map<Integer, Member> names) {
    Member member = names.get(opinion.memberId());
    if (member == null) {
      return;
    }
    String key = opinion.isLate() ? "council.opinion.line.late" : "council.opinion.line";
    Paragraph line =
        addLine(Texts.of(key, member.name(), Dates.of(opinion.receivedAt())), "ntm-hint");
    boolean isPlanned = session.summary().status() == SessionStatus.PLANNED;
    if (!opinion.isLate() && (isPlanned ? member.isPresent() : !opinion.isCounted())) {
      line.add(new Span(" " + Texts.of("council.opinion.line.attends")));
    }
    if (opinion.choice() != null) {
      line.add(new Span(" " + Texts.of(opinion.choice()) + ". "));
    }
    if (opinion.fileId() != null) {
      Anchor sheet =
          new Anchor(FileLinks.download(opinion.fileId()), Texts.of("council.opinion.sheet"));
      sheet.setTarget(AnchorTarget.BLANK);
      line.add(sheet);
    }
    if (isPlanned && session.isSecretary()) {
      line.add(
          small(
              "council.opinion.remove",
              () -> desk.opinions().remove(session.summary().id(), item.id(), opinion.memberId())));
    }
  }

  private void addVote(OpenVote vote) {
    String who =
        vote.member().equals(vote.voter())
            ? vote.member()
            : Texts.of("council.substitute", vote.voter(), vote.member());
    addLine(
        Texts.of(
            vote.isWritten() ? "council.vote.written" : "council.vote",
            who,
            Texts.of(vote.choice())),
        "ntm-hint");
  }

  private Button small(String key, Runnable act) {
    Button button =
        new Button(
            Texts.of(key),
            click -> {
              act.run();
              refresh.run();
            });
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_SMALL);
    return button;
  }

  private Paragraph addLine(String words, String className) {
    Paragraph line = new Paragraph(new Span(words));
    line.addClassName(className);
    add(line);
    return line;
  }
}
