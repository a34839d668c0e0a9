/**
 * Stored files: put, get, hash, type and size limits. Bytes lie on disk under their SHA-256, rows
 * name them. Serves the duty to keep what was filed exactly as it was sent. Knows no dossier: who
 * may read a file is asked of {@link vn.dienbien.ntm.document.FileAccess}.
 */
package vn.dienbien.ntm.document;
