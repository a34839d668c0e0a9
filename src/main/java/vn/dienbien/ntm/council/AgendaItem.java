package vn.dienbien.ntm.council;

import java.util.List;

/**
 * A dossier on the agenda of a session, as the signed-in person may know it.
 *
 * @param id key
 * @param dossierId the dossier
 * @param position order on the agenda, from 1
 * @param communeName the commune
 * @param receiptNumber its number
 * @param isSecret whether its ballots are secret
 * @param rules what its version sets
 * @param seats appointed, present and entitled members now, without any ballot
 * @param voted how many have voted; no more is told before the session is closed
 * @param hasLeft whether the dossier was withdrawn: there is nothing to vote on any more
 * @param isOnPaper whether the secretary counted ballots on paper
 * @param hasMine whether the signed-in person has voted
 * @param mayVote whether the signed-in person may vote now
 * @param conflicts who may not vote on it, and why
 * @param opinions written opinions of absent members
 * @param paper the count on paper; null if there is none or the person may not know it yet
 * @param unmet criteria not met and the reason to recognise all the same
 * @param notVoted names of who has yet to vote; only for the secretary, while the session is open
 * @param votes who voted what; only of an open ballot, once closed
 * @param outcome null before the session is closed
 * @param tally null before the session is closed
 */
public record AgendaItem(
    int id,
    long dossierId,
    int position,
    String communeName,
    String receiptNumber,
    boolean isSecret,
    CouncilRules rules,
    Tally seats,
    int voted,
    boolean hasLeft,
    boolean isOnPaper,
    boolean hasMine,
    boolean mayVote,
    List<Conflict> conflicts,
    List<WrittenOpinion> opinions,
    PaperCount paper,
    Unmet unmet,
    List<String> notVoted,
    List<OpenVote> votes,
    Outcome outcome,
    Tally tally) {}
