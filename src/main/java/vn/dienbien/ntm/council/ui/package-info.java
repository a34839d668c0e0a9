/**
 * The council room: sessions, agenda, attendance, ballots, results; on a projector and on phones.
 */
package vn.dienbien.ntm.council.ui;
