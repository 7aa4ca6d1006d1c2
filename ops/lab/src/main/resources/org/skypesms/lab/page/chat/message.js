import { el, unseen } from '../common/dom.js';
import { icon } from '../common/icons.js';
import { userText } from '../common/longtext.js';
import { dayOf, fullTimeOf, timeOf } from '../common/times.js';

const states = { SENDING: ['sending', 'sending'], SENT: ['sent', 'sent'], READ: ['read', 'read'] };
const events = {
  CREATEDCHATWITH: 'opened this chat', SETTOPIC: 'set the topic', ADDEDMEMBERS: 'added somebody', LEFT: 'left',
  KICKED: 'removed somebody', SETROLE: 'changed a role', POSTEDCONTACTS: 'sent contacts', SETOPTIONS: 'changed the options',
};

/** What a list shows of these messages: days between them, and which belong together. */
export function faces(messages, me) {
  return messages.map((message, at) => {
    const before = messages[at - 1];
    const newDay = !before || dayOf(before.at) !== dayOf(message.at);
    return {
      ...message,
      day: newDay ? dayOf(message.at) : '',
      own: message.from === me,
      first: newDay || before.from !== message.from || before.type !== message.type,
    };
  });
}

/** A message; `edit` is called with it when its author wants to change it. */
export function messageItem(face, edit) {
  const day = face.day ? el('p', { class: 'day' }, el('span', {}, face.day)) : null;
  if (face.type !== 'SAID' && face.type !== 'EMOTED') {
    return el('li', { class: 'event' }, day, el('p', { dir: 'auto' }, eventWords(face)));
  }
  return el('li', { class: `line ${face.own ? 'own' : 'other'}${face.first ? ' first' : ''}` }, day,
    el('div', { class: 'bubble' },
      unseen(`${face.own ? 'You' : face.fullName || face.from}: `),
      userText(face.text),
      footer(face)),
    face.own ? el('button', {
      type: 'button', class: 'round small edit', 'aria-label': 'Edit this message', onclick: () => edit(face),
    }, icon('edit')) : null);
}

function footer(face) {
  const [name, word] = (face.own && states[face.status]) || [];
  return el('span', { class: 'meta' },
    face.edited ? 'edited · ' : null,
    el('time', { datetime: face.at, title: fullTimeOf(face.at) }, timeOf(face.at)),
    name ? el('span', { class: 'tick', title: word }, icon(name), unseen(word)) : null);
}

function eventWords(face) {
  const words = events[face.type] ?? face.type.toLocaleLowerCase().replaceAll('_', ' ');
  return `${face.fullName || face.from} ${words}${face.text ? `: ${face.text}` : ''}`;
}
