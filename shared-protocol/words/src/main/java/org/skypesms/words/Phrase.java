package org.skypesms.words;

/**
 * Everything that may be said to a person. Each has a sentence in every language. In addition to
 * its own arguments, each sentence may make use of {@link Words#SEX}.
 */
public enum Phrase {
  /** What has become of a text: reference, recipient, state, what else is worth saying. */
  STATE,
  /** How many parts a text has. */
  STATE_PARTS,
  /** Why. */
  STATE_REASON,
  /** When a text goes out that waits for its time: the time. */
  STATE_UNTIL,
  /** A part was submitted again without certainty. */
  STATE_TWICE,
  /** State. */
  QUEUED,
  /** State. */
  SENT,
  /** State. */
  UNKNOWN,
  /** State. */
  DELIVERED,
  /** State. */
  FAILED,
  /** State. */
  EXPIRED,
  /** State. */
  CANCELLED,
  /** A text from a phone: number, text. */
  FROM_PHONE,
  /** Before a text: messages wait elsewhere: voice, fax, email or other; yes, or no longer. */
  NOTE_WAITING,
  /** Before a text: its sender asks to be called back. */
  NOTE_RETURN_CALL,
  /** Before a text: it takes the place of an earlier one of its sender. */
  NOTE_REPLACES,
  /** Before a text that was shown with a gap before. */
  NOTE_COMPLETED,
  /** A line without a target after a text of a sender that is no phone: its name. */
  CANNOT_ANSWER,
  /** Reason why a text that was begun cannot go on. */
  REASON_LINK_GONE,
  /** Letters went out in another form that looks the same. */
  STATE_RESPELLED,
  /** A phone that the person has saved: name, number. */
  SAVED_PHONE,
  /** Several phones that one line went to: how they were called, how many they are. */
  SEVERAL_PHONES,
  /** One of them: phone, state, what else is worth saying. */
  ONE_OF_SEVERAL,
  /** A text to several that one of them cannot get: phone, why. */
  NOT_FOR_ONE,
  /** Only some of several could be stopped: reference, how many were, how many were not. */
  SOME_STOPPED,
  /** {@code r7} where #7 went to several: reference, whom it was for. */
  THREAD_OF_SEVERAL,
  /** A phone wants no more texts: number, what it wrote. */
  PHONE_STOPPED,
  /** A phone wants no more texts from this person: number, what it wrote. */
  PHONE_STOPPED_YOU,
  /** A phone takes that back: number, what it wrote. */
  PHONE_STARTED,
  /** A text to such a phone: number. */
  OPTED_OUT,
  /** Reason why a text to such a phone was not sent. */
  REASON_OPTED_OUT,
  /** Reason of a text whose validity is over, where the SMSC gives none. */
  REASON_EXPIRED,
  /** The service's own text to a phone that stopped everybody. */
  CONFIRM_STOP,
  /** The service's own text to a phone that stopped one person. */
  CONFIRM_STOP_PERSON,
  /** The service's own text to a phone that started again. */
  CONFIRM_START,
  /** The service's own text to a phone that asked for help: who wrote to it last. */
  PHONE_HELP,
  /** The service's own text to a phone that asked for help and to which nobody wrote. */
  PHONE_HELP_NOBODY,
  /** The service's own text to a phone that asked who writes to it: names. */
  PHONE_WHO,
  /** The service's own text to a phone that asked so where nobody wrote to it. */
  PHONE_WHO_NOBODY,
  /** The service's own text to a phone that said its name: name. */
  PHONE_NAMED,
  /** The service's own text to a phone that chose this language. */
  PHONE_LANGUAGE,
  /** The service's own text to a phone whose text may be for several people: 1 Anna, 2 Bob. */
  PHONE_QUESTION,
  /** The service's own text before the first of a person to a phone: who writes. */
  FIRST_CONTACT,
  /** A phone said its name: number, what it wrote. */
  PHONE_CALLED,
  /** To a person at the first line: the Skypenames of skype-to-sms and of sms-to-skype. */
  INTRODUCTION,
  /** To a stranger. */
  REFUSED,
  /** Said: this service takes no voice calls. */
  CALL_NOT_TAKEN,
  /**
   * To somebody whose request for authorisation was granted: where to write, where answers come.
   */
  REQUEST_ACCEPTED,
  /** To somebody whose request for authorisation was turned down. */
  REQUEST_REFUSED,
  /** To an administrator: who asks which account, whether with a text (yes or no), the text. */
  REQUEST_WAITS,
  /** A line that is neither a message nor a command: what was meant perhaps. */
  UNKNOWN_LINE,
  /** A forced command that does not fit: its rows. */
  MISFIT,
  /** A list of recipients that does not end with a colon. */
  LIST_UNFINISHED,
  /** A list of too many recipients: how many there may be. */
  LIST_TOO_LONG,
  /** A name that is not saved: the name. */
  NO_SUCH_NAME,
  /** A contact was saved: name, number. */
  NAME_SAVED,
  /** A name that is a word of the service. */
  NAME_RESERVED,
  /** What can be no name. */
  NAME_IMPOSSIBLE,
  /** A name that is taken: name, number. */
  NAME_TAKEN,
  /** A name that a group has. */
  NAME_OF_GROUP,
  /** A name that a contact has, for a group. */
  NAME_OF_CONTACT,
  /** A number that is saved: number, its name, the name wished. */
  NUMBER_SAVED,
  /** More names than a person may save: how many those are. */
  NAMES_FULL,
  /** Neither a contact nor a group. */
  NAME_NOT_SAVED,
  /** Contacts and groups, a line each. */
  CONTACTS,
  /** No contacts. */
  CONTACTS_NONE,
  /** In a list: name, what it is. */
  CONTACTS_LINE,
  /** Old name, new name. */
  RENAMED,
  /** Name. */
  REMOVED,
  /** A contact that was in groups: name, the groups. */
  REMOVED_FROM_GROUPS,
  /** Group, its phones. */
  GROUP,
  /** A group was saved: group, its phones. */
  GROUP_SAVED,
  /** A group that there is not. */
  NO_SUCH_GROUP,
  /** A phone that is not saved: number. */
  WHO_UNSAVED,
  /** What the phone writes is shown to the person. */
  WHO_YOURS,
  /** It is not. */
  WHO_NOT_YOURS,
  /** The last text to the phone: its state line, when. */
  WHO_WRITTEN,
  /** The last text from the phone: when. */
  WHO_HEARD,
  /** A phone is blocked now: phone. */
  BLOCK_BEGUN,
  /** A phone is blocked no longer: phone, what came meanwhile. */
  BLOCK_ENDED,
  /** A phone that is not blocked: phone. */
  BLOCK_NONE,
  /** Blocked phones, a line each. */
  BLOCKED,
  /** No blocked phones. */
  BLOCKED_NONE,
  /** A blocked phone: phone, how many texts came. */
  BLOCKED_LINE,
  /** A phone is muted: phone, until when. */
  MUTE_BEGUN,
  /** A phone is muted no longer: phone, what came meanwhile. */
  MUTE_ENDED,
  /** A phone that is not muted: phone. */
  MUTE_NONE,
  /** Nothing came meanwhile. */
  HELD_NONE,
  /** How many texts that came meanwhile are shown now. */
  HELD_FOLLOW,
  /** A line that is like no command. */
  UNKNOWN_LINE_HELP,
  /** A line without a target where nobody wrote. */
  NOBODY_WROTE,
  /** A question: a line without a target where two wrote at once: their numbers with digits. */
  ASK_WHOM,
  /** A question that was not answered: nothing goes out for the line it was about. */
  QUESTION_DROPPED,
  /** A question was answered by no. */
  QUESTION_DECLINED,
  /** A number without a text. */
  EMPTY_TEXT,
  /** What looks like a number and is none: why. */
  BAD_NUMBER,
  /** Reason. */
  NUMBER_NOT_A_NUMBER,
  /** Reason. */
  NUMBER_TOO_SHORT,
  /** Reason. */
  NUMBER_TOO_LONG,
  /** Reason. */
  NUMBER_UNKNOWN_COUNTRY,
  /** Reason. */
  NUMBER_NOT_POSSIBLE,
  /** Reason. */
  NUMBER_SHORT_CODE,
  /** Reason. */
  NUMBER_EMERGENCY,
  /** Reason. */
  NUMBER_PREMIUM,
  /** Reason. */
  NUMBER_SHARED_COST,
  /** A question: the number may end in two places: the readings with digits. */
  ASK_NUMBER,
  /** A number outside the served countries. */
  COUNTRY_NOT_SERVED,
  /** Parts, limit. */
  TOO_LONG,
  /** A question before a text of several parts: parts, a sentence and a blank or nothing. */
  ASK_PARTS,
  /** A text that takes several parts for a reason: reference, recipient, parts, a sentence. */
  PARTS_NOTE,
  /** What makes a text take more parts: typographic signs, their plain forms, parts with those. */
  COSTLY_SIGN,
  /** What makes a text take more parts: parts without a character, the character. */
  COSTLY_EXTRA,
  /** A time that is over: the time, its hours and minutes. */
  TIME_OVER,
  /** A time too far ahead: the latest one. */
  TIME_FAR,
  /** What a text would cost: parts, recipient, price of one, price of all, currency, a sentence. */
  PRICE,
  /** The same where no price is set: parts, recipient, a sentence and a blank or nothing. */
  PRICE_UNSET,
  /** A character that no text can carry. */
  CANNOT_CARRY,
  /** A text with a character that the link does not have: the character. */
  FOREIGN_CHARACTER,
  /** Reference. */
  CANCEL_LATE,
  /** A text that cannot be resent because it is not over: reference, recipient, state. */
  RESEND_UNDER_WAY,
  /** A text that need not be resent: reference, recipient, state. */
  RESEND_ARRIVED,
  /** A text that cannot be resent because its words are gone: reference, recipient, state. */
  RESEND_FORGOTTEN,
  /** Reference. */
  NO_SUCH_TEXT,
  /** Said: You have not written a text yet.. */
  NO_TEXTS,
  /** Up since, now, whether texts can go out as a sentence, the person's counts. */
  STATUS,
  /** Texts can go out. */
  STATUS_GOING,
  /** Texts cannot go out and wait. */
  STATUS_KEPT,
  /** How many texts are in a state: count, state. */
  STATUS_COUNT,
  /** No texts yet. */
  STATUS_NONE,
  /** To an administrator: now. */
  STATUS_NOW,
  /** A half: name, role, up since, broker, SMSC, chat. */
  STATUS_HALF,
  /** A half that writes no status: name, when it did last. */
  STATUS_HALF_GONE,
  /** How something stands: a word of the status rows, such as {@code bound}. */
  STATUS_WORD,
  /** A link: name, half, state, since, paused (yes or no), why or empty, its flow, its traffic. */
  STATUS_LINK,
  /** The flow of a link: parts without answer, window, its rate. */
  STATUS_LINK_FLOW,
  /** A link's rate: parts a second. */
  STATUS_LINK_RATE,
  /** A link without a rate. */
  STATUS_LINK_NO_RATE,
  /** The traffic of a link: last text to the SMSC, last from it, form of the ids in receipts. */
  STATUS_LINK_TRAFFIC,
  /** A link that the half does not bind: name, half. */
  STATUS_LINK_ELSEWHERE,
  /** The last text to an SMSC, the last from one. */
  STATUS_TRAFFIC,
  /** A time that never came. */
  STATUS_NEVER,
  /** Accepted, sent, delivered, failed, expired, unknown, cancelled, received, lines answered. */
  STATUS_COUNTS,
  /** A queue: name, depth. */
  STATUS_QUEUE,
  /** A text that is not there: person, reference. */
  TRACE_NOTHING,
  /** A text: reference, person, masked number, gateway number, window, id, time zone. */
  TRACE_TEXT,
  /** When a text was accepted: time, parts. */
  TRACE_ACCEPTED,
  /** When a text was claimed: time, link, epoch, concatenation reference, parts. */
  TRACE_CLAIMED,
  /** A copy of a part: time, number, copy, link, id from the SMSC, state, reason or empty. */
  TRACE_PART,
  /** What has become of it: time, state, reason or empty, whether possibly sent twice. */
  TRACE_STATE,
  /** A link takes no texts: name. */
  LINK_PAUSED,
  /** A link takes texts again: name. */
  LINK_RESUMED,
  /** No new text is begun. */
  DRAINING,
  /** What was begun is done. */
  DRAINED,
  /** Texts are begun again. */
  DRAIN_ENDED,
  /** Done by a half: name, what, in English. */
  CONTROL_DONE,
  /** Not done by a half: name, why, in English. */
  CONTROL_REFUSED,
  /** A person may use the service: name. */
  PERSON_ALLOWED,
  /** A person may not: name. */
  PERSON_DENIED,
  /** A person is blocked: name. */
  PERSON_BLOCKED,
  /** A person is blocked no more: name. */
  PERSON_UNBLOCKED,
  /** Somebody who cannot be shut out: name. */
  ADMINISTRATOR_STAYS,
  /** The person chose the language of this sentence: its name. */
  LANGUAGE_CHOSEN,
  /** The person wants a language that is not spoken: its name, those that are. */
  LANGUAGE_NOT_SPOKEN,
  /** Which languages there are: their names. */
  LANGUAGES,
  /**
   * How many texts on this day, how many left, how many within a minute, when the next day begins.
   */
  QUOTA,
  /** There is no limit. */
  QUOTA_NONE,
  /** A text too many: when the next is possible. */
  OVER_QUOTA,
  /** The service's own text to a mobile that a person says is theirs: the code. */
  CODE_TEXT,
  /** A code was sent: number. */
  CODE_SENT,
  /** The mobile is verified: number. */
  CODE_RIGHT,
  /** Another code: how many tries are left. */
  CODE_WRONG,
  /** There is no code, or it is spent or too old. */
  CODE_NOT_OPEN,
  /** Too many codes: when the next is possible. */
  CODES_SENT_OFTEN,
  /** The number is verified already: number. */
  REGISTERED_ALREADY,
  /** Codes are switched off. */
  REGISTRATION_OFF,
  /** Texts follow from now on: number. */
  FORWARD_ON,
  /** Texts follow no more. */
  FORWARD_OFF,
  /** Texts cannot follow as no mobile is verified. */
  FORWARD_WITHOUT_MOBILE,
  /** Before all is forgotten. */
  FORGET_ME_ASKED,
  /** All is forgotten. */
  FORGOTTEN,
  /**
   * What is kept of a person: language, mobile, yes or no for whether texts follow, how many texts,
   * how many are shown.
   */
  EXPORT,
  /** On the person's birthday. */
  HAPPY_BIRTHDAY,
  /** The line is not taken yet. */
  BROKER_AWAY,
  /** Introduction and rows. */
  HELP,
  /** Heading of the rows that send. */
  HELP_SENDING,
  /** Heading of the rows about texts and the service. */
  HELP_MANAGING,
  /** Heading of the rows about contacts. */
  HELP_PEOPLE,
  /** Heading of the rows about the person's own account. */
  HELP_ACCOUNT,
  /** Heading of the rows for administrators. */
  HELP_ADMINISTRATION,
  /** When asked for one word: what may be typed instead in the person's language. */
  HELP_OWN_WORDS,
  /** Said: +44 7400 123456 running late - sends “running late” to that . */
  HELP_SEND,
  /** Said: bob running late - sends to whom you saved as bob. */
  HELP_NAME,
  /** Said: bob, alice: dinner at 8 - sends to several. */
  HELP_SEVERAL,
  /** Said: #team dinner at 8 - sends to your group team. */
  HELP_GROUP_TEXT,
  /** Said: a line without a number, where texts reach you - answers who. */
  HELP_REPLY,
  /** Said: r on my way - the same, from either window. */
  HELP_R,
  /** Said: r7 on my way - whom your text #7 was for. */
  HELP_R_N,
  /** Said: at 18:30 +44 7400 123456 ring me - later. */
  HELP_LATER,
  /** Said: flash +44 7400 123456 gate closed - shown at once. */
  HELP_FLASH,
  /** Said: status - whether texts can go out, and your counts. */
  HELP_STATUS,
  /** Said: status 7 - what became of your text #7. */
  HELP_STATUS_N,
  /** Said: last - what became of your last text. */
  HELP_LAST,
  /** Said: cancel 7 - stops #7 if it is still waiting. */
  HELP_CANCEL,
  /** Said: resend 7 - sends #7 once more. */
  HELP_RESEND,
  /** Said: price +44 7400 123456 text - what it would cost. */
  HELP_PRICE,
  /** Said: help - this list; help status - one word explained. */
  HELP_HELP,
  /** Said: add bob +44 7400 123456 - saves the number as bob. */
  HELP_ADD,
  /** Said: contacts - whom you have saved. */
  HELP_CONTACTS,
  /** Said: rename bob robert - another name. */
  HELP_RENAME,
  /** Said: remove bob - forgets the name. */
  HELP_REMOVE,
  /** Said: who +44 7400 123456 - what you have to do with that number. */
  HELP_WHO,
  /** Said: group team bob alice - makes a group. */
  HELP_GROUP,
  /** Said: block bob - shows you nothing from there. */
  HELP_BLOCK,
  /** Said: unblock bob - shows it again. */
  HELP_UNBLOCK,
  /** Said: blocked - whom you have blocked. */
  HELP_BLOCKED,
  /** Said: mute bob 8h - keeps texts from there for 8 hours. */
  HELP_MUTE,
  /** Said: register +44 7400 123456 - says that this is the person's mobile. */
  HELP_REGISTER,
  /** Said: code 123456 - the code that was sent to the mobile. */
  HELP_CODE,
  /** Said: forward on - texts follow to the mobile; forward off. */
  HELP_FORWARD,
  /** Said: language de - the language in which I write to you. */
  HELP_LANGUAGE,
  /** Said: quota - how many texts you have written and may still write. */
  HELP_QUOTA,
  /** Said: export - what is kept of the person. */
  HELP_EXPORT,
  /** Said: forget me - forgets what the person has set and saved. */
  HELP_FORGET_ME,
  /** Said: status all - both servers, links and queues (administrators). */
  HELP_STATUS_ALL,
  /** Said: trace 7 - what happened to your text #7; trace bob 7: to one of bob's. */
  HELP_TRACE,
  /** Said: links - every link and how it is. */
  HELP_LINKS,
  /** Said: pause - no link takes new texts; pause far: that link. */
  HELP_PAUSE,
  /** Said: resume - they take texts again. */
  HELP_RESUME,
  /** Said: drain - no new text is begun, and you are told when all is done. */
  HELP_DRAIN,
  /** Said: allow bob - that person may use the service. */
  HELP_ALLOW,
  /** Said: deny bob - that person may not. */
  HELP_DENY,
  /** Said: block bob - that person is answered nothing. */
  HELP_BLOCK_PERSON,
  /** Said: unblock bob - takes it back. */
  HELP_UNBLOCK_PERSON,
  /** Said: reload - reads the configuration again. */
  HELP_RELOAD;

  /** The key of the sentence in the language files. */
  String key() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
