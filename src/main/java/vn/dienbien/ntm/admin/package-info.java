/**
 * Pages for the people who run the portal, built on the services of the features: people, rounds,
 * the training clock. Holds no rules of its own.
 */
package vn.dienbien.ntm.admin;
