package vn.dienbien.ntm.worklist;

import java.time.LocalDateTime;
import vn.dienbien.ntm.base.Sentence;

/** A case as the database tells it, before anybody has asked who may see it. */
record PastCaseRow(
    Subject subject,
    String title,
    String number,
    int year,
    String status,
    Sentence lastDone,
    LocalDateTime lastAt) {}
