import * as api from '../common/api.js';
import { byId, el, keep } from '../common/dom.js';
import { refresher } from '../common/events.js';
import { userText } from '../common/longtext.js';
import { announce } from '../common/say.js';
import { atEnd, keepingPlace, stayAtEnd, toEnd } from '../common/scroll.js';
import { dayOf, fullTimeOf, timeOf } from '../common/times.js';
import { proposeRecipient } from './reply.js';

const page = 100;
const whole = 200;
let number = '';
let most = page;
let shown = [];

/** Prepares the list of a phone's texts. */
export function phoneThread() {
  stayAtEnd(byId('phone-lines'));
  byId('phone-earlier').addEventListener('click', async () => {
    most = whole;
    const texts = await api.thread(number, most).catch(() => shown);
    keepingPlace(byId('phone-lines'), () => draw(texts));
  });
}

/** Shows the texts of that phone. */
export function showThread(ofNumber) {
  if (number !== ofNumber) {
    number = ofNumber;
    most = page;
    shown = [];
    byId('phone-texts').replaceChildren();
    byId('phone-empty').hidden = true;
  }
  return refreshThread();
}

/** Asks for what is new on the phone that is shown. */
export const refreshThread = refresher(async () => {
  const asked = number;
  const texts = await api.thread(asked, most);
  if (asked !== number) {
    return;
  }
  const follow = shown.length === 0 || atEnd(byId('phone-lines'));
  const before = shown;
  draw(texts);
  if (follow) {
    toEnd(byId('phone-lines'));
  }
  const last = texts.at(-1);
  if (last?.incoming && last.id !== before.at(-1)?.id) {
    announce(`Phone ${number}: ${last.text}`);
  }
  proposeRecipient(number, texts.findLast((text) => text.incoming)?.peer);
});

function draw(texts) {
  shown = texts;
  keep(byId('phone-texts'), faces(texts), (face) => face.id, textItem);
  byId('phone-earlier').hidden = texts.length < page || most === whole;
  byId('phone-empty').hidden = texts.length > 0;
  byId('phone-empty').textContent =
    `The text will appear here. In the chat, write ${number} and then what you want to say.`;
}

function faces(texts) {
  return texts.map((text, at) => {
    const before = texts[at - 1];
    const newDay = !before || dayOf(before.at) !== dayOf(text.at);
    const heading = newDay ? dayOf(text.at) : before.peer !== text.peer ? '' : null;
    return { ...text, heading: heading === null ? null : [heading, text.peer].filter(Boolean).join(' · '),
      first: heading !== null || before.incoming !== text.incoming };
  });
}

function textItem(face) {
  const parts = face.parts > 1 ? `${face.parts} parts · ` : '';
  return el('li', { class: `line ${face.incoming ? 'other' : 'own'}${face.first ? ' first' : ''}` },
    face.heading === null ? null : el('p', { class: 'day' }, el('span', {}, face.heading)),
    el('div', { class: 'bubble' },
      el('span', { class: 'unseen' }, face.incoming ? `From ${face.peer}: ` : `To ${face.peer}: `),
      userText(face.text),
      el('span', { class: 'meta' }, parts,
        el('time', { datetime: face.at, title: fullTimeOf(face.at) }, timeOf(face.at)))));
}
