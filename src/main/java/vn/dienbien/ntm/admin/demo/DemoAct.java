package vn.dienbien.ntm.admin.demo;

/** What can happen in the story of the demo. */
enum DemoAct {
  /** The commune's officer opens the dossier. */
  OPEN,
  /** The officer enters some values. */
  CLAIM_SOME,
  /** The officer enters all values, with evidence. */
  CLAIM,
  /** The same, with income and poverty short of their thresholds. */
  CLAIM_WEAK,
  /** The leader attaches the letter and files. */
  FILE,
  /** The district or the province accepts. */
  ACCEPT,
  /** The district or the province returns two indicators. */
  RETURN,
  /** The officer answers the return. */
  SUPPLEMENT,
  /** One verifier concludes, another has begun. */
  VERIFY_SOME,
  /** All verifiers conclude. */
  VERIFY,
  /** The district's leader sends it to the province. */
  SUBMIT,
  /** Some departments conclude. */
  APPRAISE_SOME,
  /** All departments conclude. */
  APPRAISE,
  /** The province officer combines the findings and closes the report. */
  COMBINE,
  /** The secretary plans the session at which the council votes. */
  PLAN_SESSION,
  /** The secretary plans the session after that, which is still to come. */
  PLAN_NEXT_SESSION,
  /** The secretary puts the dossier on the agenda of the first session. */
  SCHEDULE,
  /** The secretary puts it on the agenda of the next. */
  SCHEDULE_NEXT,
  /** The council meets and votes. */
  VOTE,
  /** The chair of the province recognises. */
  RECOGNISE,
  /** The chair of the province refuses. */
  REFUSE
}
