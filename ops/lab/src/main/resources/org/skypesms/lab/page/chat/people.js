import * as api from '../common/api.js';
import { avatar } from '../common/avatar.js';
import { byId, el, keep } from '../common/dom.js';
import { on, refresher } from '../common/events.js';
import { arrowKeys, closable } from '../common/fields.js';
import { icon } from '../common/icons.js';
import { problem } from '../common/say.js';
import { current, onAccount, openAccount } from './session.js';
import { showPerson } from './person.js';

const mostShown = 50;
let everybody = [];

/** The dialog in which one chooses or creates an account. */
export function people() {
  closable(byId('people'), icon('close'));
  arrowKeys(byId('people-list'));
  byId('account').addEventListener('click', openPeople);
  byId('people-find').addEventListener('input', draw);
  byId('create').addEventListener('submit', create);
  on('accounts', () => byId('people').open && refresh());
  onAccount(() => byId('people').open && draw());
}

function openPeople() {
  byId('people-find').value = '';
  byId('people').showModal();
  byId('people-find').focus();
  draw();
  refresh();
}

const refresh = refresher(async () => {
  everybody = await api.accounts();
  draw();
}, 1000);

function draw() {
  const open = current()?.skypename;
  const wanted = byId('people-find').value.trim().toLocaleLowerCase();
  const found = everybody.filter((person) =>
    `${person.skypename} ${person.fullName}`.toLocaleLowerCase().includes(wanted));
  const rows = found.slice(0, mostShown).map((person) => ({
    name: person.skypename, title: person.fullName || person.skypename, about: about(person),
    presence: person.client === 'running' ? person.presence : 'OFFLINE', open: person.skypename === open,
  }));
  keep(byId('people-list'), rows, (row) => row.name, personRow);
  byId('people-more').textContent = found.length > mostShown
    ? `${mostShown} of ${found.length} accounts: search for a name`
    : found.length === 0 && everybody.length > 0 ? 'No account has that name.' : '';
  if (current()) {
    showPerson(current());
  }
}

function about(person) {
  if (person.service) {
    return `@${person.skypename} · a half of the gateway`;
  }
  const place = [person.language, person.country].filter(Boolean).join(' ');
  const standing = person.blocked ? 'blocked' : person.buddyStatus === 3 ? 'may send texts' : 'a stranger to the gateway';
  return [`@${person.skypename}`, place, standing].filter(Boolean).join(' · ');
}

function personRow(row) {
  return el('li', {}, el('button', {
    type: 'button', class: 'row', 'aria-current': row.open ? 'true' : false, onclick: () => choose(row.name),
  },
  avatar(row.name, row.title, row.presence),
  el('span', { class: 'who' }, el('strong', { dir: 'auto' }, row.title), el('span', { class: 'quiet' }, row.about))));
}

function choose(name) {
  byId('people').close();
  openAccount(name);
}

async function create(event) {
  event.preventDefault();
  const form = new FormData(event.target);
  const known = form.has('known');
  const fields = {
    fullName: form.get('fullName'), language: form.get('language'), country: form.get('country').toUpperCase(),
    buddyStatus: known ? 3 : 0, authorized: known,
  };
  try {
    await api.changeAccount(form.get('skypename'), fields);
    event.target.reset();
    choose(form.get('skypename'));
  } catch (refusal) {
    problem(refusal);
  }
}
