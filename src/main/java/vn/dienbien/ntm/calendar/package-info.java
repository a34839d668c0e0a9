/**
 * Time: the training clock of a demo, which moves the time of the portal and of the engine. Working
 * days and holidays will live here. Outside a demo nothing here can move the time.
 */
package vn.dienbien.ntm.calendar;
