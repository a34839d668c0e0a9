package vn.dienbien.ntm.decision;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.letter.Letter;

/** The letters of a revocation, for whoever may read them. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class RevocationLetters {

  private final RevocationAccess access;
  private final ProposalLetter proposals;
  private final RulingLetter rulings;

  RevocationLetters(RevocationAccess access, ProposalLetter proposals, RulingLetter rulings) {
    this.access = access;
    this.proposals = proposals;
    this.rulings = rulings;
  }

  /** The proposal, addressed to the chair and to the commune; throws {@link NotThere} before it. */
  public Letter proposal(long id) {
    Revocation revocation = access.visible(id);
    if (revocation.proposedAt() == null) {
      throw new NotThere(RevocationLinks.subject(id) + "/proposal");
    }
    return proposals.of(revocation);
  }

  /**
   * The ruling as a decision, or where the recognition stands as a notice; before it is recorded a
   * draft of the decision for whoever has to make it. Throws {@link NotThere} for others.
   */
  public Letter ruling(long id) {
    Revocation revocation = access.visible(id);
    if (revocation.ruling() == null && !access.rights(revocation).mayDecide()) {
      throw new NotThere(RevocationLinks.subject(id) + "/ruling");
    }
    return rulings.of(revocation);
  }
}
