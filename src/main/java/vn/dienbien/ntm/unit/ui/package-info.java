/** What screens need of the directory: the names of the places at which offices are held. */
package vn.dienbien.ntm.unit.ui;
