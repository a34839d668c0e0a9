package vn.dienbien.ntm.council;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.dossier.DossierStatus;

/** One dossier of a session with its seats: who counts, who may vote, who has. */
record ItemState(
    AgendaRow row,
    CouncilRules rules,
    List<Member> members,
    List<Conflict> conflicts,
    List<WrittenOpinion> opinions,
    PaperCount paper,
    Set<Integer> takenBy,
    boolean isPlanned) {

  int id() {
    return row.id();
  }

  /** Whether the dossier no longer waits for the council: it was withdrawn meanwhile. */
  boolean hasLeft() {
    return row.status() != DossierStatus.COUNCIL;
  }

  /** Refuses work on a dossier that was withdrawn meanwhile. */
  void requireStillThere() {
    if (hasLeft()) {
      throw new Refusal("council.dossierLeft", row.communeName());
    }
  }

  /** The member or whoever sits for them may not vote: both are bound by either's conflict. */
  boolean isConflicted(Member seat) {
    return conflicts.stream()
        .anyMatch(
            conflict ->
                conflict.personId() == seat.personId() || conflict.personId() == seat.voterId());
  }

  Optional<WrittenOpinion> opinionOf(Member seat) {
    return opinions.stream().filter(opinion -> opinion.memberId() == seat.id()).findFirst();
  }

  /** Whether the seat's vote is a written opinion. Until the opening: would be, as it looks now. */
  boolean votesInWriting(Member seat) {
    return opinionOf(seat)
        .filter(opinion -> isPlanned ? !opinion.isLate() && !seat.isPresent() : opinion.isCounted())
        .isPresent();
  }

  boolean isPresent(Member seat) {
    return seat.isPresent() || votesInWriting(seat);
  }

  private boolean isEntitled(Member seat) {
    return isPresent(seat) && !isConflicted(seat);
  }

  /** Whether the seat may cast a ballot of its own: it has not voted yet. */
  boolean isAwaited(Member seat) {
    return !hasLeft() && paper == null && mayTakeBallot(seat) && !takenBy.contains(seat.id());
  }

  private boolean mayTakeBallot(Member seat) {
    return seat.isPresent() && !isConflicted(seat) && !votesInWriting(seat);
  }

  /** How many ballots there can be beside the written opinions. */
  int ballotsAtMost() {
    return (int) members.stream().filter(this::mayTakeBallot).count();
  }

  Tally seats() {
    return Tally.empty(
        members.size(),
        (int) members.stream().filter(this::isPresent).count(),
        (int) members.stream().filter(this::isEntitled).count());
  }

  /** The written opinions that count, as ballots. */
  List<Choice> writtenVotes() {
    return members.stream()
        .filter(this::isEntitled)
        .filter(this::votesInWriting)
        .flatMap(seat -> opinionOf(seat).stream())
        .map(WrittenOpinion::choice)
        .toList();
  }

  int voted() {
    return takenBy.size() + (paper == null ? 0 : (int) paper.sum()) + writtenVotes().size();
  }

  /** Says no when the ballots counted on paper are more than those who may vote. */
  void requireRoomForPaper() {
    if (paper != null && paper.sum() > ballotsAtMost()) {
      throw new Refusal("council.paperTooMany", row.communeName(), paper.sum(), ballotsAtMost());
    }
  }
}
