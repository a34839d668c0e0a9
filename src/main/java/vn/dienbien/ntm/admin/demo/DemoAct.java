package vn.dienbien.ntm.admin.demo;

import java.util.Set;
import vn.dienbien.ntm.dossier.DossierStatus;

/** What can happen in the story of the demo. */
enum DemoAct {
  /** The commune's officer opens the dossier. */
  OPEN,
  /** The commune sends its registration. */
  REGISTER(DossierStatus.REGISTERING),
  /** The district takes it into the plan. */
  ACCEPT_REGISTRATION(DossierStatus.REGISTERED),
  /** The district refuses the registration. */
  REFUSE_REGISTRATION(DossierStatus.REGISTERED),
  /** The officer enters some values. */
  CLAIM_SOME(DossierStatus.DRAFT),
  /** The officer enters all values, with evidence. */
  CLAIM(DossierStatus.DRAFT),
  /** The same, with income and poverty short of their thresholds. */
  CLAIM_WEAK(DossierStatus.DRAFT),
  /** The draft is posted. */
  PUBLISH(DossierStatus.DRAFT),
  /** The comments are summed up. */
  CONSULT(DossierStatus.CONSULTING),
  /** The commune's meeting approves. */
  MEET(DossierStatus.MEETING),
  /** The leader attaches the letter and files. */
  FILE(DossierStatus.READY, DossierStatus.SUPPLEMENTING, DossierStatus.SUPPLEMENTING_FOR_PROVINCE),
  /** The district or the province accepts. */
  ACCEPT(DossierStatus.FILED, DossierStatus.SUBMITTED),
  /** The district or the province returns two indicators. */
  RETURN(DossierStatus.FILED, DossierStatus.SUBMITTED),
  /** The officer answers the return. */
  SUPPLEMENT(DossierStatus.SUPPLEMENTING, DossierStatus.SUPPLEMENTING_FOR_PROVINCE),
  /** One verifier concludes, another has begun. */
  VERIFY_SOME(DossierStatus.VERIFYING),
  /** All verifiers conclude. */
  VERIFY(DossierStatus.VERIFYING),
  /** Announcements and survey have begun. */
  HEAR_SOME(DossierStatus.HEARING),
  /** Announcements and survey are over. */
  HEAR(DossierStatus.HEARING),
  /** The district's meeting approves. */
  DISTRICT_VOTE(DossierStatus.DISTRICT_VOTING),
  /** The district's meeting falls short of its threshold. */
  DISTRICT_VOTE_SHORT(DossierStatus.DISTRICT_VOTING),
  /** The district's leader sends it to the province. */
  SUBMIT(DossierStatus.VERIFIED, DossierStatus.SUPPLEMENTED),
  /** The district's leader does not propose the commune. */
  DECLINE(DossierStatus.VERIFIED),
  /** The commune's leader withdraws. */
  WITHDRAW(DossierStatus.CONSULTING),
  /** Some departments conclude. */
  APPRAISE_SOME(DossierStatus.APPRAISING),
  /** All departments conclude. */
  APPRAISE(DossierStatus.APPRAISING),
  /** The province officer combines the findings and closes the report. */
  COMBINE(DossierStatus.COMBINING),
  /** The secretary plans the session at which the council votes. */
  PLAN_SESSION,
  /** The secretary plans the session after that, which is still to come. */
  PLAN_NEXT_SESSION,
  /** The secretary puts the dossier on the agenda of the first session. */
  SCHEDULE(DossierStatus.COUNCIL),
  /** The secretary puts it on the agenda of the next. */
  SCHEDULE_NEXT(DossierStatus.COUNCIL),
  /** The council meets and votes. */
  VOTE,
  /** The Standing Committee agrees. */
  OPINION(DossierStatus.OPINION),
  /** The chair of the province recognises as basically meeting the standard. */
  RECOGNISE_BASICALLY(DossierStatus.DECIDING),
  /** The chair of the province recognises. */
  RECOGNISE(DossierStatus.DECIDING),
  /** The chair of the province refuses. */
  REFUSE(DossierStatus.DECIDING);

  private final Set<DossierStatus> from;

  DemoAct(DossierStatus... from) {
    this.from = Set.of(from);
  }

  /** Whether a dossier of that status can come to this; no dossier for an act that has none. */
  boolean startsFrom(DossierStatus status) {
    return from.contains(status);
  }
}
