/**
 * Official letters as Word files in the layout of Decree 30/2020/ND-CP (Appendix I): what a letter
 * says is a {@link vn.dienbien.ntm.letter.Letter}, how it looks is decided here and nowhere else.
 * Features describe their letters as plain data; no text of theirs is ever read as markup. Knows no
 * dossier.
 */
package vn.dienbien.ntm.letter;
