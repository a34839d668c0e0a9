package vn.dienbien.ntm.council;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dienbien.ntm.dossier.AppraisalSummary;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.security.SignedIn;

/** Cuts a dossier of a session down to what one person may know of it now. */
record ItemView(
    Room room,
    SignedIn user,
    Map<Long, AppraisalSummary.Figures> appraisals,
    Map<Integer, Map<Integer, Choice>> openVotes) {

  AgendaItem of(ItemState item) {
    AgendaRow row = item.row();
    Optional<Member> mine =
        room.members().stream().filter(seat -> seat.isSeatOf(user.personId())).findFirst();
    boolean isOpen = room.session().status() == SessionStatus.OPEN;
    boolean isClosed = room.session().status() == SessionStatus.CLOSED;
    return new AgendaItem(
        row.id(),
        row.dossierId(),
        row.position(),
        row.communeName(),
        row.receiptNumber(),
        row.isSecret(),
        item.rules(),
        item.seats(),
        item.voted(),
        !isClosed && item.hasLeft(),
        item.paper() != null,
        mine.filter(seat -> item.takenBy().contains(seat.id())).isPresent(),
        isOpen && mine.filter(item::isAwaited).isPresent(),
        item.conflicts(),
        item.opinions().stream()
            .map(opinion -> maySee(row, isClosed) ? opinion : opinion.sealed())
            .toList(),
        isSecretary() || isClosed ? item.paper() : null,
        CouncilQueries.unmet(item, appraisals),
        isOpen && isSecretary() ? awaited(item) : List.of(),
        isClosed && !row.isSecret() ? votes(item) : List.of(),
        row.outcome(),
        row.tally());
  }

  private boolean isSecretary() {
    return user.has(Role.COUNCIL_SECRETARY);
  }

  private boolean maySee(AgendaRow row, boolean isClosed) {
    return isSecretary() || isClosed && !row.isSecret();
  }

  private List<String> awaited(ItemState item) {
    return room.members().stream().filter(item::isAwaited).map(Member::voterName).toList();
  }

  private List<OpenVote> votes(ItemState item) {
    Map<Integer, Choice> cast = openVotes.getOrDefault(item.id(), Map.of());
    List<OpenVote> votes = new ArrayList<>();
    for (Member seat : room.members()) {
      if (cast.containsKey(seat.id())) {
        votes.add(new OpenVote(seat.name(), seat.voterName(), cast.get(seat.id()), false));
      } else if (item.votesInWriting(seat) && !item.isConflicted(seat)) {
        item.opinionOf(seat)
            .ifPresent(
                opinion ->
                    votes.add(new OpenVote(seat.name(), seat.name(), opinion.choice(), true)));
      }
    }
    return votes;
  }
}
