package vn.dienbien.ntm.notification;

import java.util.List;

/**
 * A page of notices.
 *
 * @param rows the newest first
 * @param total rows of all pages
 */
public record NoticePage(List<Notice> rows, long total) {}
