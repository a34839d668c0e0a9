package vn.dienbien.ntm.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import vn.dienbien.ntm.base.SearchText;
import vn.dienbien.ntm.security.Office;
import vn.dienbien.ntm.security.Role;

/** A person who may sign in. */
@Entity
@Table(name = "person")
class Person {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String username;
  private String displayName;
  private String phone = "";
  private String search;
  private String passwordHash;
  private boolean mustChangePassword;
  private boolean closed;
  private boolean demo;

  @ElementCollection
  @CollectionTable(name = "person_office", joinColumns = @JoinColumn(name = "person_id"))
  @BatchSize(size = 100)
  private Set<HeldOffice> offices = new HashSet<>();

  @Version private int version;

  protected Person() {}

  Person(String username, String displayName) {
    this.username = username;
    rename(displayName);
  }

  Long id() {
    return id;
  }

  String username() {
    return username;
  }

  String phone() {
    return phone;
  }

  String passwordHash() {
    return passwordHash;
  }

  boolean isClosed() {
    return closed;
  }

  boolean isDemo() {
    return demo;
  }

  Set<Office> offices() {
    return offices.stream().map(HeldOffice::office).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether they could administer the portal right now. */
  boolean isAdministrator() {
    return !closed && offices().stream().anyMatch(office -> office.role() == Role.ADMIN);
  }

  Account account() {
    return new Account(id, username, displayName, phone, offices(), closed, mustChangePassword);
  }

  void rename(String name) {
    displayName = name;
    search = SearchText.fold(displayName + " " + username + " " + phone);
  }

  void callAt(String number) {
    phone = number;
    rename(displayName);
  }

  void hold(Set<Office> held) {
    offices.retainAll(held.stream().map(HeldOffice::new).toList());
    held.forEach(office -> offices.add(new HeldOffice(office)));
  }

  void usePassword(String hash, boolean mustChange) {
    passwordHash = hash;
    mustChangePassword = mustChange;
  }

  void close() {
    closed = true;
  }

  void reopen() {
    closed = false;
  }

  void markDemo() {
    demo = true;
  }
}
