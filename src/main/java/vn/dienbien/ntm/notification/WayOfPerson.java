package vn.dienbien.ntm.notification;

/** How a person is told of a thing by mail. */
@FunctionalInterface
interface WayOfPerson {

  /** The way for this person and this news. */
  MailWay of(long person, News news);
}
