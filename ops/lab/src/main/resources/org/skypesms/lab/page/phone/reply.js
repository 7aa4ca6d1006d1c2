import * as api from '../common/api.js';
import { byId } from '../common/dom.js';
import { fill, writingField } from '../common/fields.js';
import { icon } from '../common/icons.js';
import { problem } from '../common/say.js';

let number = '';
let gateway = '';
let byHand = false;

/** Prepares the field in which a phone writes back. */
export function reply() {
  byId('reply-send').append(icon('send'));
  writingField(byId('reply-text'), submit);
  byId('reply-to').addEventListener('input', () => { byHand = true; });
  byId('reply').addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });
}

/** Tells the gateway's numbers, and whether a phone can send at all. */
export function useGateway(lab) {
  gateway = lab.gatewayNumbers[0] ?? '';
  byId('reply-text').disabled = !lab.phonesCanSend;
  byId('reply-send').disabled = !lab.phonesCanSend;
  if (!lab.phonesCanSend) {
    byId('reply-text').placeholder = 'Phones cannot write with a foreign SMSC';
  }
}

/** Proposes to write to whoever wrote to this phone last, else to the gateway. */
export function proposeRecipient(ofNumber, peer) {
  if (ofNumber !== number) {
    number = ofNumber;
    byHand = false;
    fill(byId('reply-text'), '');
  }
  if (!byHand) {
    byId('reply-to').value = peer?.startsWith('+') ? peer : gateway;
  }
}

/** Whether somebody is just writing with the phone that is shown. */
export const isWriting = () =>
  byId('reply').contains(document.activeElement) && byId('reply-text').value !== '';

async function submit() {
  const text = byId('reply-text').value;
  if (text === '' || !byId('reply').reportValidity()) {
    return;
  }
  const from = number;
  fill(byId('reply-text'), '');
  try {
    await api.text(from, byId('reply-to').value.trim(), text);
  } catch (refusal) {
    problem(refusal);
    if (number === from && byId('reply-text').value === '') {
      fill(byId('reply-text'), text);
    }
  }
}
