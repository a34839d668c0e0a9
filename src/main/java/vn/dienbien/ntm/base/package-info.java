/**
 * Plain values nobody owns: sentences for people, refusals, shares, folded search text. Serves
 * every feature. No Vaadin, no Spring; what belongs to one feature only does not belong here.
 */
package vn.dienbien.ntm.base;
