package org.skypesms.lab.skype.network;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was said once in a chat; every member has a message object of its own for it. */
public final class Utterance {
  private final Account author;
  private final Chat chat;
  private final MessageType type;
  private final Instant at;
  private final List<String> users;
  private final List<ChatMessage> copies = new ArrayList<>(2);
  private String body;
  private Instant editedAt;
  private String editedBy = "";

  Utterance(
      Account author, Chat chat, MessageType type, String body, List<String> users, Instant at) {
    this.author = author;
    this.chat = chat;
    this.type = type;
    this.body = body;
    this.users = users;
    this.at = at;
  }

  /** Who said it. */
  public Account author() {
    return author;
  }

  /** Where it was said. */
  public Chat chat() {
    return chat;
  }

  /** What it is. */
  public MessageType type() {
    return type;
  }

  /** The text as it stands now. */
  public String body() {
    return body;
  }

  /** The Skypenames it is about, for example those added to a chat. */
  public List<String> users() {
    return users;
  }

  /** When it was said. */
  public Instant at() {
    return at;
  }

  /** When it was edited last, if ever. */
  public Optional<Instant> editedAt() {
    return Optional.ofNullable(editedAt);
  }

  /** Who edited it last, empty if nobody. */
  public String editedBy() {
    return editedBy;
  }

  List<ChatMessage> copies() {
    return copies;
  }

  void edit(String text, String editor, Instant when) {
    body = text;
    editedBy = editor;
    editedAt = when;
  }
}
