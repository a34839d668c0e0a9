package vn.dienbien.ntm.council;

/**
 * What one seat voted in an open ballot.
 *
 * @param member the member's name
 * @param voter who voted: the member or their substitute
 * @param choice what
 * @param isWritten whether it was a written opinion
 */
public record OpenVote(String member, String voter, Choice choice, boolean isWritten) {}
