package org.skypesms.lab.skype.network;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A conversation: the dialog of two accounts, or a multi-chat of several. */
public final class Chat {
  private final String id;
  private final Account creator;
  private final Instant createdAt;
  private final Set<Account> members = new LinkedHashSet<>();
  private final Set<Account> posters = new LinkedHashSet<>();
  private final Set<Account> banned = new LinkedHashSet<>();
  private final Map<String, String> texts = new LinkedHashMap<>();
  private final Map<Account, String> roles = new HashMap<>();
  private boolean dialog;
  private Instant activity;
  private String firstText = "";

  Chat(String id, Account creator, List<Account> others, boolean dialog, Instant createdAt) {
    this.id = id;
    this.creator = creator;
    this.dialog = dialog;
    this.createdAt = createdAt;
    this.activity = createdAt;
    members.add(creator);
    members.addAll(others);
  }

  /** Its name on the wire, for example {@code #alice/$bob;ea753190f0a3e49b}. */
  public String id() {
    return id;
  }

  /** Who opened it. */
  public Account creator() {
    return creator;
  }

  /** When it was opened. */
  public Instant createdAt() {
    return createdAt;
  }

  /** When something was said last. */
  public Instant activity() {
    return activity;
  }

  /** Who is in it, the creator first. */
  public Set<Account> members() {
    return members;
  }

  /** Who has said something in it. */
  public Set<Account> posters() {
    return posters;
  }

  /** Whether it is the dialog of two. */
  public boolean isDialog() {
    return dialog;
  }

  /** The text said first, empty so far. */
  public String firstText() {
    return firstText;
  }

  /** One of TOPIC, GUIDELINES, PASSWORDHINT, OPTIONS; empty if never set. */
  public String text(String word) {
    return texts.getOrDefault(word, "");
  }

  /** The other one in a dialog. */
  public Optional<Account> partner(Account of) {
    return dialog ? members.stream().filter(member -> member != of).findFirst() : Optional.empty();
  }

  /** The role of a member: in a dialog both are plain users. */
  public String role(Account member) {
    boolean leads = !dialog && creator == member;
    return roles.getOrDefault(member, leads ? "CREATOR" : "USER");
  }

  void role(Account member, String role) {
    roles.put(member, role);
  }

  void text(String word, String value) {
    texts.put(word, value);
  }

  void becomeMultiChat() {
    dialog = false;
  }

  Set<Account> banned() {
    return banned;
  }

  void said(Utterance said) {
    activity = said.at();
    if (said.type().isText()) {
      posters.add(said.author());
    }
    if (said.type().isText() && firstText.isEmpty()) {
      firstText = said.body().substring(0, Math.min(80, said.body().length()));
    }
  }
}
