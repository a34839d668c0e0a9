/**
 * What the portal stands on: the embedded database, the order of starting and stopping, the clock
 * beans, transactions with retries. Serves every feature and knows none.
 */
package vn.dienbien.ntm.platform;
