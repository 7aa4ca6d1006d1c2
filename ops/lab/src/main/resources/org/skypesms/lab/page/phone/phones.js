import * as api from '../common/api.js';
import { avatar } from '../common/avatar.js';
import { byId, el, keep, unseen } from '../common/dom.js';
import { on, refresher } from '../common/events.js';
import { mark } from '../common/views.js';
import { isWriting, reply } from './reply.js';
import { phoneThread, showThread } from './thread.js';

const firstPhone = '+447400123456';
const mostChips = 12;
const shortestLook = 1000;
const looked = new Map();
let phones = [];
let front = firstPhone;
let known = false;
let next = '';
let broughtAt = 0;
let timer = 0;

/** The right part of the page: telephones. */
export function phonesView() {
  reply();
  phoneThread();
  byId('phone-open').addEventListener('submit', (event) => {
    event.preventDefault();
    openPhone(tidy(byId('phone-number').value));
    byId('phone-number').value = '';
  });
  on('phones', refreshPhones);
  head();
}

/** Brings the phone of that number to the front. */
export function openPhone(number) {
  front = number;
  next = '';
  head();
  draw();
  return showThread(number);
}

/** Asks for the phones; one that got a text comes to the front, unless somebody is writing with another. */
export const refreshPhones = refresher(async () => {
  const before = new Map(phones.map((phone) => [phone.number, phone.lastId]));
  phones = (await api.phones()).slice(0, mostChips);
  if (!known) {
    phones.forEach((phone) => looked.set(phone.number, phone.lastId));
  }
  const used = phones.filter((phone) => known && phone.lastId > (before.get(phone.number) ?? 0));
  known = true;
  if (used.length > 0) {
    next = used.some((phone) => phone.number === front) ? '' : used[0].number;
    mark('phones', true);
  }
  bringNext();
  draw();
  await showThread(front);
});

/** One at a time for a second at least, so that a burst of texts to many phones can be watched. */
function bringNext() {
  const wait = broughtAt + shortestLook - Date.now();
  if (next === '' || isWriting()) {
    next = '';
  } else if (wait <= 0) {
    front = next;
    next = '';
    broughtAt = Date.now();
    head();
  } else if (!timer) {
    timer = setTimeout(() => {
      timer = 0;
      refreshPhones();
    }, wait);
  }
}

function draw() {
  const shown = phones.find((phone) => phone.number === front);
  looked.set(front, shown?.lastId ?? 0);
  forgetOld();
  const chips = phones.map((phone) => ({
    number: phone.number, open: phone.number === front, news: phone.lastId > (looked.get(phone.number) ?? 0),
  }));
  if (!shown) {
    chips.unshift({ number: front, open: true, news: false });
  }
  keep(byId('phone-list'), chips, (chip) => chip.number, chip);
}

function chip({ number, open, news }) {
  return el('li', {}, el('button', {
    type: 'button', class: 'chip', 'aria-current': open ? 'true' : false, onclick: () => openPhone(number),
  }, number, news ? el('span', { class: 'news' }, unseen(' new text')) : null));
}

function head() {
  byId('device-head').replaceChildren(avatar(front, front),
    el('span', { class: 'who' }, el('h3', {}, front), el('span', { class: 'quiet' }, 'A telephone')));
}

function forgetOld() {
  const kept = new Set([front, ...phones.map((phone) => phone.number)]);
  [...looked.keys()].filter((number) => !kept.has(number)).forEach((number) => looked.delete(number));
}

function tidy(number) {
  const digits = number.replace(/[^0-9]/g, '').replace(/^00/, '');
  return `+${digits}`;
}
