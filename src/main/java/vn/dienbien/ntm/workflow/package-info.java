/**
 * The itinerary: the only package that knows the process engine. It implements the process
 * interfaces of the aggregates, binds service tasks and mirrors user tasks into the worklist.
 */
package vn.dienbien.ntm.workflow;
