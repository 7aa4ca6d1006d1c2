import * as api from '../common/api.js';

/** The two halves of the gateway, whom everybody can write to. */
let halves = [];

/** Tells which accounts are the gateway's halves. */
export function useHalves(accounts) {
  halves = accounts.map(({ skypename, fullName }) => ({ skypename, fullName, presence: '' }));
}

export const isHalf = (name) => halves.some((half) => half.skypename === name);

/** What an account has: its chats, newest first, and its contacts; people without a chat yet get an empty one. */
export async function directory(account) {
  const [chats, contacts] = await Promise.all([api.chats(account.skypename), api.contacts(account.skypename)]);
  const known = new Map(contacts.map((contact) => [contact.skypename, contact]));
  const talking = new Set(chats.map((chat) => chat.partner).filter(Boolean));
  const strangers = halves.filter((half) => half.skypename !== account.skypename && !known.has(half.skypename));
  const silent = [...strangers, ...contacts].filter((person) => !talking.has(person.skypename));
  return {
    chats: chats.map((chat) => row(chat, known.get(chat.partner))),
    contacts: silent.sort(gatewayFirst).map(emptyChat),
    requests: contacts.filter((contact) => contact.request !== undefined && contact.request !== null),
  };
}

function row(chat, contact) {
  return {
    key: chat.chat,
    chat: chat.chat,
    partner: chat.partner ?? null,
    title: contact?.fullName || chat.title || chat.partner || chat.members.join(', '),
    presence: contact?.presence ?? '',
    blocked: contact?.blocked ?? false,
    members: chat.members.length,
    unread: chat.unread,
    last: chat.last ?? null,
  };
}

/** The chat with somebody to whom nothing was written yet. */
export function emptyChat(person) {
  return {
    key: `@${person.skypename}`,
    chat: null,
    partner: person.skypename,
    title: person.fullName || person.skypename,
    presence: person.presence ?? '',
    blocked: person.blocked ?? false,
    members: 2,
    unread: 0,
    last: null,
  };
}

function gatewayFirst(one, other) {
  return isHalf(other.skypename) - isHalf(one.skypename) || one.skypename.localeCompare(other.skypename);
}
