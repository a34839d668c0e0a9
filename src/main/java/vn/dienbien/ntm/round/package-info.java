/**
 * Rounds of recognition: assessment year, level, cut-off dates, candidate communes, thresholds that
 * the province lays down; and the versions of the procedure that rounds name: who acts at each
 * step, how long it may take, what counts as enough. Serves Decisions 2540/QD-TTg of 2016 and
 * 18/2022/QD-TTg. A version is changed by adding the next one in a migration, never in Java.
 */
package vn.dienbien.ntm.round;
