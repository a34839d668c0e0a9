/**
 * Tells people what concerns them: in the portal, behind the bell, and by mail as each of them
 * wishes. What happened is written down in the transaction of the step ({@link
 * vn.dienbien.ntm.notification.Tidings}); a background thread passes it on afterwards. New kinds of
 * tidings and other ways to tell them come here.
 */
package vn.dienbien.ntm.notification;
