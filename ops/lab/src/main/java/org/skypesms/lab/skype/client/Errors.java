package org.skypesms.lab.skype.client;

/**
 * The error table (reference section 13). The wording is informal, except that 68 stands bare, as
 * old clients compare the whole line. Stateless.
 */
final class Errors {
  private Errors() {}

  static ApiError malformed() {
    return new ApiError(1, "GENERAL_SYNTAX_ERROR");
  }

  static ApiError unknownCommand() {
    return new ApiError(2, "Unknown command");
  }

  static ApiError unknownSearch() {
    return new ApiError(3, "SEARCH: unknown WHAT");
  }

  static ApiError emptyTarget() {
    return new ApiError(4, "Empty target not allowed");
  }

  static ApiError badGet() {
    return new ApiError(7, "GET: invalid WHAT");
  }

  static ApiError badHandle() {
    return new ApiError(8, "Invalid user handle");
  }

  static ApiError badUserProperty() {
    return new ApiError(10, "Invalid PROP");
  }

  static ApiError badMessageId() {
    return new ApiError(14, "Invalid message id");
  }

  static ApiError unknownMessage() {
    return new ApiError(15, "Unknown message");
  }

  static ApiError badMessageProperty() {
    return new ApiError(16, "Invalid PROP");
  }

  static ApiError badSet() {
    return new ApiError(18, "SET: invalid WHAT");
  }

  static ApiError badRecipient() {
    return new ApiError(26, "MESSAGE: invalid handle");
  }

  static ApiError badProtocol() {
    return new ApiError(27, "Invalid protocol version");
  }

  static ApiError badUserStatus() {
    return new ApiError(28, "Unknown user status");
  }

  static ApiError noTargetAllowed() {
    return new ApiError(29, "SEARCH: no target allowed");
  }

  static ApiError emptyMessage() {
    return new ApiError(43, "Empty message");
  }

  static ApiError loggedOut() {
    return new ApiError(66, "Not connected");
  }

  static ApiError accessDenied() {
    return new ApiError(68, "");
  }

  static ApiError badChat() {
    return new ApiError(105, "Invalid chat name");
  }

  static ApiError badChatProperty() {
    return new ApiError(106, "Invalid PROP");
  }

  static ApiError contactDisabled() {
    return new ApiError(615, "CHAT: chat with given contact is disabled");
  }

  static ApiError badProfileProperty() {
    return new ApiError(552, "PROFILE: invalid PROP");
  }

  static ApiError of(int code, String text) {
    return new ApiError(code, text);
  }
}
