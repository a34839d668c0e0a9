package vn.dienbien.ntm.worklist;

/**
 * A piece of work that lies with one person: theirs by name, or taken on by them in a group.
 *
 * @param task the piece
 * @param districtId district of what it is about
 */
public record HeldTask(OpenTask task, String districtId) {

  /** Whether it was given to the person by name; a group has it otherwise. */
  public boolean isByName() {
    return task.actor().isPerson();
  }
}
