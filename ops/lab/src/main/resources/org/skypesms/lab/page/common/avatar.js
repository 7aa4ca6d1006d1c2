import { el, unseen } from './dom.js';
import { icon } from './icons.js';

const presences = {
  ONLINE: 'online', AWAY: 'away', NA: 'not available', DND: 'do not disturb', SKYPEME: 'glad to talk',
  INVISIBLE: 'invisible', OFFLINE: 'offline', LOGGEDOUT: 'logged out', UNKNOWN: 'presence unknown',
};

/** The presence in words. */
export const presenceWords = (presence) => presences[presence] ?? 'presence unknown';

const drawings = { 'skype-to-sms': 'phones', 'sms-to-skype': 'chats' };

/** A round picture of initials, whose colour belongs to the name; with a dot where the presence is known. */
export function avatar(name, title, presence) {
  const drawing = name.startsWith('+') ? 'phones' : drawings[name];
  const face = el('span', { class: 'avatar', 'aria-hidden': 'true' }, drawing ? icon(drawing) : initials(title || name));
  face.style.setProperty('--hue', hue(name));
  const frame = el('span', { class: 'avatar-frame' }, face);
  if (presence) {
    frame.append(el('span', { class: 'dot', 'data-presence': presence }), unseen(presenceWords(presence)));
  }
  return frame;
}

function initials(title) {
  const words = title.split(/[\s._-]+/).filter(Boolean);
  const chosen = words.length > 1 ? [words[0], words[words.length - 1]] : words;
  return chosen.map((word) => [...word][0].toLocaleUpperCase()).join('') || '?';
}

function hue(name) {
  let sum = 7;
  for (const character of name) {
    sum = (sum * 31 + character.codePointAt(0)) % 100_003;
  }
  return (sum % 18) * 20;
}
