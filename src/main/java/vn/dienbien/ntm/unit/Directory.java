package vn.dienbien.ntm.unit;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All units and departments, in the order in which the province prints them. Immutable.
 *
 * @param entries the units
 * @param departments the departments
 * @param byId the units by id
 */
record Directory(
    List<DirectoryEntry> entries, List<Department> departments, Map<String, DirectoryEntry> byId) {

  static Directory of(List<DirectoryEntry> entries, List<Department> departments) {
    return new Directory(
        List.copyOf(entries),
        List.copyOf(departments),
        entries.stream()
            .collect(
                Collectors.toUnmodifiableMap(entry -> entry.unit().id(), Function.identity())));
  }
}
