import * as api from '../common/api.js';
import { byId, el, keep } from '../common/dom.js';
import { problem } from '../common/say.js';
import { openAccount } from './session.js';

const actions = {
  running: [['stop', 'Stop client'], ['freeze', 'Freeze client'], ['logout', 'Log out']],
  frozen: [['thaw', 'Thaw client'], ['stop', 'Stop client']],
  stopped: [['start', 'Start client']],
  loggedout: [['login', 'Log in']],
};

/** What can be done with the account that is open: its client, and whether the gateway knows it. */
export function showPerson(person) {
  const choices = [...(actions[person.client] ?? [])].map(([action, title]) => ({ action, title, name: person.skypename }));
  if (!person.service) {
    choices.push({ action: person.buddyStatus === 3 ? 'forget' : 'know', name: person.skypename,
      title: person.buddyStatus === 3 ? 'Make a stranger to the gateway' : 'Make a contact of the gateway' });
  }
  const title = `${person.fullName || person.skypename} is open: client ${person.client}`;
  if (byId('person').children.length === 0) {
    byId('person').append(el('p', { dir: 'auto' }), el('div', { class: 'choices' }));
  }
  const [words, buttons] = byId('person').children;
  words.textContent = title;
  keep(buttons, choices, (choice) => choice.action, (choice) =>
    el('button', { type: 'button', onclick: () => act(choice) }, choice.title));
}

async function act({ action, name }) {
  try {
    if (action === 'know' || action === 'forget') {
      const known = action === 'know';
      await api.changeAccount(name, { buddyStatus: known ? 3 : 0, authorized: known });
    } else {
      await api.client(name, action);
    }
    await openAccount(name);
  } catch (refusal) {
    problem(refusal);
  }
}
