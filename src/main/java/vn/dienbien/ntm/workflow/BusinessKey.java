package vn.dienbien.ntm.workflow;

import vn.dienbien.ntm.dossier.DossierLinks;

/**
 * The engine's business key of a subject. That of a dossier is its number alone; that of anything
 * else is the subject itself.
 */
final class BusinessKey {

  private static final String DOSSIER = DossierLinks.subject(0).replace("0", "");

  private BusinessKey() {}

  static String of(String subject) {
    return subject.startsWith(DOSSIER) ? subject.substring(DOSSIER.length()) : subject;
  }

  static String subject(String key) {
    return key.indexOf(':') < 0 ? DossierLinks.subject(Long.parseLong(key)) : key;
  }
}
