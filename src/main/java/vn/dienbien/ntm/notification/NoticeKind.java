package vn.dienbien.ntm.notification;

/** What people are told of; each chooses for each kind whether a mail goes out. */
public enum NoticeKind {
  /** Something to do has come. */
  NEW_WORK(MailWay.AT_ONCE),
  /** A dossier has come to another stage. */
  DOSSIER_MOVED(MailWay.DIGEST),
  /** A deadline comes near. */
  DEADLINE(MailWay.AT_ONCE),
  /** A deadline has passed; to those who answer for the step. */
  OVERDUE(MailWay.AT_ONCE),
  /** More time was asked for, granted or refused. */
  EXTENSION(MailWay.AT_ONCE),
  /** Somebody asks to go on. */
  NUDGE(MailWay.AT_ONCE),
  /** Work was handed from one person to another. */
  HANDOVER(MailWay.AT_ONCE);

  private final MailWay usual;

  NoticeKind(MailWay usual) {
    this.usual = usual;
  }

  /** How a mail goes out unless the person chose otherwise. */
  public MailWay usual() {
    return usual;
  }
}
