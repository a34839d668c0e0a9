/** The register of villages, and the page of a request from the draft to the decision. */
package vn.dienbien.ntm.village.ui;
