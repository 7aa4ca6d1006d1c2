import * as api from '../common/api.js';
import { problem } from '../common/say.js';

// Whose messenger it is. Others hear of a change by `onAccount`.
const firstPerson = 'alice';
const listeners = [];
let open = null;

/** The account that is open, as `GET /api/accounts/{skypename}` shows it; null before the first answer. */
export const current = () => open;

/** Calls `listener` with the account whenever another is opened (`changed` true) or the open one is new. */
export function onAccount(listener) {
  listeners.push(listener);
}

/** Opens the account of that name; false, and a sentence is shown, when there is none. */
export async function openAccount(name) {
  try {
    const account = await api.account(name);
    const changed = open?.skypename !== account.skypename;
    open = account;
    history.replaceState(null, '', `#${encodeURIComponent(account.skypename)}`);
    listeners.forEach((listener) => listener(account, changed));
    return true;
  } catch (refusal) {
    problem(refusal);
    return false;
  }
}

/** Opens what was open, or what the address of the page asks for; alice's where that is not there (any more). */
export async function openFirst() {
  return (await openAccount(open?.skypename ?? nameInAddress())) || openAccount(firstPerson);
}

function nameInAddress() {
  try {
    return decodeURIComponent(location.hash.slice(1)) || firstPerson;
  } catch (malformed) {
    return firstPerson;
  }
}
