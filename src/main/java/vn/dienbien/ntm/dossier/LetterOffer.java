package vn.dienbien.ntm.dossier;

import vn.dienbien.ntm.base.Sentence;

/**
 * A letter that can be had of a dossier now.
 *
 * @param id its name in the address
 * @param title what it is called
 * @param line which one it is, in short
 */
public record LetterOffer(String id, Sentence title, Sentence line) {}
