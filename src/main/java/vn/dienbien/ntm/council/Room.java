package vn.dienbien.ntm.council;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dienbien.ntm.base.NotThere;

/** A session as the database has it, all of it. */
record Room(SessionSummary session, List<Member> members, List<ItemState> items) {

  ItemState item(int itemId) {
    return items.stream()
        .filter(item -> item.id() == itemId)
        .findFirst()
        .orElseThrow(() -> new NotThere("agenda item " + itemId));
  }

  Member member(int memberId) {
    return members.stream()
        .filter(member -> member.id() == memberId)
        .findFirst()
        .orElseThrow(() -> new NotThere("council member " + memberId));
  }

  List<AgendaRow> agenda() {
    return items.stream().map(ItemState::row).toList();
  }

  /** Whether a seat has cast a ballot on any dossier. */
  boolean hasVoted(Member seat) {
    return items.stream().anyMatch(item -> item.takenBy().contains(seat.id()));
  }

  /** Seats that somebody sits on, or whose member sent an opinion in time. */
  int present() {
    Set<Integer> present =
        members.stream()
            .filter(
                seat ->
                    seat.isPresent() || items.stream().anyMatch(item -> item.votesInWriting(seat)))
            .map(Member::id)
            .collect(Collectors.toSet());
    return present.size();
  }
}
