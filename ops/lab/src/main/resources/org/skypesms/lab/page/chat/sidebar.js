import * as api from '../common/api.js';
import { avatar, presenceWords } from '../common/avatar.js';
import { byId, el, keep, unseen } from '../common/dom.js';
import { arrowKeys } from '../common/fields.js';
import { icon } from '../common/icons.js';
import { problem } from '../common/say.js';
import { shortOf } from '../common/times.js';
import { emptyChat } from './directory.js';

const mostContacts = 60;
let shown = { chats: [], contacts: [], requests: [] };
let account = '';
let openKey = '';
let choose = () => {};

/** Prepares the list; `chosen` is called with the chat that is to be opened. */
export function sidebar(chosen) {
  choose = chosen;
  byId('find').addEventListener('input', draw);
  arrowKeys(byId('chat-list'));
  arrowKeys(byId('contact-list'));
}

/** Shows the chats, contacts and requests of an account. */
export function showDirectory(name, directory, key) {
  account = name;
  shown = directory;
  openKey = key;
  draw();
}

/** Shows whose messenger it is. */
export function showAccount(person) {
  byId('account').replaceChildren(
    avatar(person.skypename, person.fullName, person.client === 'running' ? person.presence : 'OFFLINE'),
    el('span', { class: 'who' },
      el('strong', { dir: 'auto' }, person.fullName || person.skypename),
      el('span', { class: 'quiet' }, `@${person.skypename} · ${state(person)}`)),
    unseen('Choose another account'), icon('switch'));
}

function state(person) {
  return person.client === 'running' ? presenceWords(person.presence) : `client ${person.client}`;
}

function draw() {
  const wanted = byId('find').value.trim().toLocaleLowerCase();
  const fits = (row) => !wanted || `${row.title} ${row.partner}`.toLocaleLowerCase().includes(wanted);
  const contacts = [...shown.contacts.filter(fits), ...anyName(wanted)];
  const more = contacts.length - mostContacts;
  keep(byId('requests'), shown.requests, (request) => request.skypename, requestRow);
  keep(byId('chat-list'), shown.chats.filter(fits).map(marked), (row) => row.key, chatRow);
  keep(byId('contact-list'), contacts.slice(0, mostContacts).map(marked), (row) => row.key, chatRow);
  byId('chats-title').hidden = shown.chats.length === 0;
  byId('contacts-title').hidden = contacts.length === 0;
  byId('more-contacts').hidden = more <= 0;
  byId('more-contacts').textContent = `and ${more} more: search for a name`;
}

/** Whoever has an account can be written to, by its Skypename. */
function anyName(wanted) {
  const known = [...shown.chats, ...shown.contacts].some((row) => row.partner === wanted);
  return known || wanted === account || !/^[a-z][a-z0-9._-]{1,31}$/.test(wanted) ? [] : [emptyChat({ skypename: wanted })];
}

const marked = (row) => ({ ...row, open: row.key === openKey });

function chatRow(row) {
  return el('li', {}, el('button', {
    type: 'button', class: 'row', 'aria-current': row.open ? 'true' : false, onclick: () => choose(row),
  },
  avatar(row.partner ?? row.chat, row.title, row.presence),
  el('span', { class: 'who' },
    el('strong', { dir: 'auto' }, row.title),
    el('span', { class: 'quiet', dir: 'auto' }, row.last ? firstLine(row.last) : hint(row))),
  el('span', { class: 'end' },
    row.last ? el('time', { datetime: row.last.at }, shortOf(row.last.at)) : null,
    row.unread ? el('span', { class: 'badge' }, String(row.unread), unseen(' unread')) : null)));
}

const firstLine = (last) => (last.from === account ? 'You: ' : '') + last.text.split('\n', 1)[0];
const hint = (row) => (row.blocked ? 'blocked' : `@${row.partner}`);

function requestRow(request) {
  const answer = (accept) => () => api.answerRequest(account, request.skypename, accept).catch(problem);
  return el('li', { class: 'request' },
    avatar(request.skypename, request.fullName, request.presence),
    el('span', { class: 'who' },
      el('strong', { dir: 'auto' }, request.fullName || request.skypename),
      el('span', { class: 'quiet', dir: 'auto' }, request.request || 'wants to be a contact')),
    el('span', { class: 'choices' },
      el('button', { type: 'button', class: 'primary', onclick: answer(true) }, 'Accept'),
      el('button', { type: 'button', onclick: answer(false) }, 'Decline')));
}
