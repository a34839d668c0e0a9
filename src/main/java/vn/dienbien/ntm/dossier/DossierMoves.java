package vn.dienbien.ntm.dossier;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.base.Sentence;

/**
 * What the stages tell the dossier: that their step is done and how it ended. Record, itinerary and
 * log move together. Joins the transaction of the stage, which has checked who may; the dossier
 * checks where it is.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class DossierMoves {

  private final DossierRepository dossiers;
  private final DossierAccess access;
  private final DossierSteps steps;
  private final DossierProcess process;
  private final ClaimReader claims;
  private final Clock clock;

  DossierMoves(
      DossierRepository dossiers,
      DossierAccess access,
      DossierSteps steps,
      DossierProcess process,
      ClaimReader claims,
      Clock clock) {
    this.dossiers = dossiers;
    this.access = access;
    this.steps = steps;
    this.process = process;
    this.claims = claims;
    this.clock = clock;
  }

  /** The commune has sent its registration, in time or late. */
  public void registered(long dossierId, String letterNumber, boolean late) {
    Dossier dossier = move(dossierId, DossierStatus.REGISTERING, DossierStatus.REGISTERED);
    process.registered(dossierId);
    steps.moved(
        dossier, DossierStatus.REGISTERING, late ? "registeredLate" : "registered", letterNumber);
  }

  /** The registration was answered; a refused one ends the dossier for the reasons given. */
  public void registrationAnswered(long dossierId, boolean accepted, String words) {
    Dossier dossier;
    if (accepted) {
      dossier = move(dossierId, DossierStatus.REGISTERED, DossierStatus.DRAFT);
    } else {
      dossier = end(dossierId, DossierStatus.REGISTERED, DossierStatus.REGISTRATION_REFUSED, words);
    }
    process.registrationAnswered(dossierId, accepted);
    steps.moved(
        dossier,
        DossierStatus.REGISTERED,
        accepted ? "registrationAccepted" : "registrationRefused",
        words);
  }

  /**
   * The self-assessment is made public: the consultation begins.
   *
   * @throws Refusal with everything that is not judged yet
   */
  public void prepared(long dossierId, Object... words) {
    List<Sentence> missing =
        FilingRule.beforeConsultation(claims.read(dossiers.existing(dossierId)));
    if (!missing.isEmpty()) {
      throw new Refusal(missing);
    }
    Dossier dossier = move(dossierId, DossierStatus.DRAFT, DossierStatus.CONSULTING);
    process.prepared(dossierId);
    steps.moved(dossier, DossierStatus.DRAFT, "prepared", words);
  }

  /** The consultation is over and summed up. */
  public void consulted(long dossierId, Object... words) {
    Dossier dossier = move(dossierId, DossierStatus.CONSULTING, DossierStatus.MEETING);
    process.consulted(dossierId);
    steps.moved(dossier, DossierStatus.CONSULTING, "consulted", words);
  }

  /** The commune's meeting has voted; one that fell short sends the dossier back to its officer. */
  public void communeMet(long dossierId, boolean reached, int votesFor, int present) {
    Dossier dossier =
        move(dossierId, DossierStatus.MEETING, reached ? DossierStatus.READY : DossierStatus.DRAFT);
    process.communeMet(dossierId, reached);
    steps.moved(
        dossier,
        DossierStatus.MEETING,
        reached ? "communeMet" : "communeFellShort",
        votesFor,
        present);
  }

  /** The verification is closed. */
  public void verified(long dossierId) {
    Dossier dossier = move(dossierId, DossierStatus.VERIFYING, DossierStatus.HEARING);
    process.verified(dossierId);
    steps.moved(dossier, DossierStatus.VERIFYING, "verified");
  }

  /** Announcements and residents' survey are both over. */
  public void heardResidents(long dossierId) {
    Dossier dossier = move(dossierId, DossierStatus.HEARING, DossierStatus.DISTRICT_VOTING);
    process.heardResidents(dossierId);
    steps.moved(dossier, DossierStatus.HEARING, "heardResidents");
  }

  /** The district has voted; a dossier that fell short can only be declined by its leader. */
  public void districtVoted(long dossierId, boolean reached, int votesFor, int present) {
    Dossier dossier = dossiers.existing(dossierId);
    dossier.districtVoted(reached);
    move(dossierId, DossierStatus.DISTRICT_VOTING, DossierStatus.VERIFIED);
    process.districtVoted(dossierId);
    steps.moved(
        dossier,
        DossierStatus.DISTRICT_VOTING,
        reached ? "districtVoted" : "districtFellShort",
        votesFor,
        present);
  }

  /** The last department has concluded, or was closed over for the reason given. */
  public void appraised(long dossierId, String silentReason) {
    Dossier dossier = move(dossierId, DossierStatus.APPRAISING, DossierStatus.COMBINING);
    process.appraised(dossierId);
    if (silentReason == null) {
      steps.moved(dossier, DossierStatus.APPRAISING, "appraised");
    } else {
      steps.moved(dossier, DossierStatus.APPRAISING, "appraisedOverSilence", silentReason);
    }
  }

  /** The appraisal report is closed; the dossier waits for the council. */
  public void combined(long dossierId, long met, long all) {
    Dossier dossier = move(dossierId, DossierStatus.COMBINING, DossierStatus.COUNCIL);
    process.combined(dossierId);
    steps.moved(dossier, DossierStatus.COMBINING, "combined", met, all);
  }

  /** The council has voted with a quorum. */
  public void voted(long dossierId, boolean passed, int votesFor, int present) {
    Dossier dossier =
        move(
            dossierId,
            DossierStatus.COUNCIL,
            passed ? access.afterCouncil(dossiers.existing(dossierId)) : DossierStatus.NOT_PASSED);
    process.voted(dossierId, passed);
    steps.moved(dossier, DossierStatus.COUNCIL, passed ? "passed" : "notPassed", votesFor, present);
  }

  /** The opinion of the Standing Committee has been recorded. */
  public void opinionGiven(long dossierId, Object... words) {
    Dossier dossier = move(dossierId, DossierStatus.OPINION, DossierStatus.DECIDING);
    process.opinionGiven(dossierId);
    steps.moved(dossier, DossierStatus.OPINION, "opinionGiven", words);
  }

  /** The chair of the province has decided; {@code outcome} is an ended status. */
  public void decided(long dossierId, DossierStatus outcome, String number, String date) {
    Dossier dossier = move(dossierId, DossierStatus.DECIDING, outcome);
    process.decided(dossierId, outcome);
    String kind =
        switch (outcome) {
          case RECOGNISED -> "recognised";
          case BASICALLY_RECOGNISED -> "basicallyRecognised";
          case REFUSED -> "refused";
          default -> throw new IllegalArgumentException("no decision ends in " + outcome);
        };
    steps.moved(dossier, DossierStatus.DECIDING, kind, number, date);
  }

  /** The recognition was taken back by another decision; its procedure is none of the dossier's. */
  public void revoked(long dossierId, String number, String date) {
    Dossier dossier = dossiers.existing(dossierId);
    DossierStatus from = dossier.status();
    if (!from.isRecognised()) {
      throw new IllegalStateException("cannot revoke " + from);
    }
    move(dossierId, from, DossierStatus.REVOKED);
    steps.moved(dossier, from, "revoked", number, date);
  }

  private Dossier move(long dossierId, DossierStatus from, DossierStatus to) {
    Dossier dossier = dossiers.existing(dossierId);
    dossier.advance(from, to, LocalDateTime.now(clock));
    dossiers.flush();
    return dossier;
  }

  private Dossier end(long dossierId, DossierStatus from, DossierStatus to, String reasons) {
    Dossier dossier = dossiers.existing(dossierId);
    dossier.end(from, to, reasons, LocalDateTime.now(clock));
    dossiers.flush();
    return dossier;
  }
}
