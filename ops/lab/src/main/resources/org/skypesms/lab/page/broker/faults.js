import * as api from '../common/api.js';
import { el } from '../common/dom.js';
import { announce, problem } from '../common/say.js';

const parts = ['skype-to-sms', 'sms-to-skype', 'broker', 'smsc'];
const actions = ['stop', 'start', 'kill'];

/** Lets one stop, start or kill a part, to see that nothing is lost. */
export function faults() {
  return el('details', { class: 'card', ontoggle: (event) => event.target.scrollIntoView({ block: 'nearest' }) }, el('summary', {}, 'Try a fault'),
    el('p', { class: 'quiet' }, 'A killed part comes back by itself, a stopped one when it is started.'),
    el('ul', { class: 'faults' }, ...parts.map(row)));
}

function row(part) {
  return el('li', {}, el('strong', {}, part), el('span', { class: 'choices' },
    ...actions.map((action) => el('button', {
      type: 'button', 'aria-label': `${action} ${part}`, onclick: () => act(part, action),
    }, action))));
}

async function act(part, action) {
  try {
    await api.act(part, action);
    announce(`${part}: ${action}`);
  } catch (refusal) {
    problem(refusal);
  }
}
