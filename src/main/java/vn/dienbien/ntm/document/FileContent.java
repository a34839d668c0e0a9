package vn.dienbien.ntm.document;

import org.springframework.core.io.Resource;

/**
 * A stored file with its bytes.
 *
 * @param summary what it is
 * @param bytes the bytes as they were sent; each stream of it must be closed
 */
public record FileContent(StoredFileSummary summary, Resource bytes) {}
