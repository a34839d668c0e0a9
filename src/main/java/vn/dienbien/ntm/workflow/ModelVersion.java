package vn.dienbien.ntm.workflow;

/**
 * A process model as it was deployed once.
 *
 * @param key key of the model; words: "diagram.model.key"
 * @param version 1 and up, by key
 * @param isNewest whether what begins now runs on it
 * @param running how many procedures run on it
 */
public record ModelVersion(String key, int version, boolean isNewest, long running) {}
