/**
 * Recognition of villages (thôn, bản) as NTM or kiểu mẫu: their directory with aliases, their own
 * criteria, the request of the commune, its verification and decision, the register. The district
 * verifies and decides; where there are no districts, the province. A new level, criterion or actor
 * is data; what may change here is the itinerary of a request.
 */
package vn.dienbien.ntm.village;
