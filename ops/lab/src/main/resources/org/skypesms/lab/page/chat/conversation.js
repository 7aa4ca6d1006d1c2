import * as api from '../common/api.js';
import { avatar, presenceWords } from '../common/avatar.js';
import { byId, el, keep } from '../common/dom.js';
import { refresher } from '../common/events.js';
import { icon } from '../common/icons.js';
import { announce, problem } from '../common/say.js';
import { atEnd, keepingPlace, stayAtEnd, toEnd } from '../common/scroll.js';
import { visible } from '../common/views.js';
import { openComposer, startEdit } from './composer.js';
import { isHalf } from './directory.js';
import { faces, messageItem } from './message.js';
import { none, page, withNewest, withOlder } from './pages.js';

const about = { 'skype-to-sms': 'Sends your lines to phones', 'sms-to-skype': 'Shows what phones answer' };
const guide = {
  'skype-to-sms': 'An example is in the field below. Press Enter, and watch it pass through the queues to the phone.',
  'sms-to-skype': 'Texts from phones arrive here, and here you answer them.',
};
let me = '';
let chat = null;
let kept = none();

/** Prepares the conversation; `close` goes back to the list on a narrow screen. */
export function conversation() {
  stayAtEnd(byId('lines'));
  byId('earlier').addEventListener('click', () => earlier().catch(problem));
  byId('newest').addEventListener('click', newest);
  byId('lines').addEventListener('scroll', () => { byId('newest').hidden = kept.complete && atEnd(byId('lines')); });
}

/** The chat that is open. */
export const openChat = () => chat;

/** Opens a chat of the account `name`; one without id is a person nobody has written to yet. */
export function showChat(name, row) {
  const same = me === name && chat?.key === row.key;
  const firstLineSaid = me === name && chat?.chat === null && chat.partner === row.partner;
  me = name;
  chat = row;
  head();
  if (same || firstLineSaid) {
    return firstLineSaid ? refreshChat() : undefined;
  }
  kept = none();
  byId('messages').replaceChildren();
  draw();
  openComposer(me, chat, lastOwn);
  return refreshChat();
}

/** Asks for what is new in the open chat. */
export const refreshChat = refresher(async () => {
  const [name, row] = [me, chat];
  if (!row?.chat) {
    return draw();
  }
  const answer = await api.messages(name, row.chat, 0, page);
  if (chat?.chat !== row.chat || me !== name) {
    return;
  }
  const before = kept.messages;
  const lines = byId('lines');
  const follow = before.length === 0 || atEnd(lines) || answer.at(-1)?.from === me && isNew(answer.at(-1), before);
  kept = withNewest(kept, answer, !follow);
  draw();
  if (follow) {
    toEnd(lines);
  }
  tellNew(before, kept.messages);
  markSeen();
});

/** Counts what is unread in the open chat as read, if it is in view. */
export function markSeen() {
  if (chat?.chat && chat.unread > 0 && visible('chats') && byId('lines').checkVisibility()) {
    chat = { ...chat, unread: 0 };
    api.seen(me, chat.chat).catch(() => {});
  }
}

async function earlier() {
  const answer = await api.messages(me, chat.chat, kept.messages[0].id, page);
  kept = withOlder(kept, answer);
  keepingPlace(byId('lines'), draw);
}

async function newest() {
  if (!kept.complete) {
    kept = none();
    await refreshChat();
  }
  toEnd(byId('lines'));
}

function draw() {
  keep(byId('messages'), faces(kept.messages, me), (face) => face.id, (face) => messageItem(face, startEdit));
  byId('earlier').hidden = !kept.more;
  byId('newest').hidden = kept.complete && atEnd(byId('lines'));
  byId('no-messages').hidden = kept.messages.length > 0 || !chat;
  byId('no-messages').textContent = chat ? guide[chat.partner] ?? 'No messages yet. Say hello.' : '';
}

function head() {
  const words = isHalf(chat.partner) ? about[chat.partner]
    : chat.partner ? `@${chat.partner} · ${presenceWords(chat.presence)}` : `${chat.members} members`;
  byId('chat-head').replaceChildren(
    el('button', { type: 'button', class: 'round back', 'aria-label': 'Back to the chats', onclick: closeChat }, icon('back')),
    avatar(chat.partner ?? chat.chat, chat.title, chat.presence),
    el('span', { class: 'who' }, el('h2', { dir: 'auto' }, chat.title), el('span', { class: 'quiet' }, words)));
}

/** Back to the list, on a narrow screen. */
function closeChat() {
  byId('view-chats').classList.remove('talking');
  byId('chat-list').querySelector('[aria-current]')?.focus();
}

const isNew = (message, before) => !before.some((old) => old.id === message.id);
const lastOwn = () => kept.messages.findLast((message) => message.from === me && message.type === 'SAID');

function tellNew(before, after) {
  const last = after.findLast((message) => message.from !== me && message.type === 'SAID');
  const old = last && before.find((message) => message.id === last.id);
  if (last && before.length > 0 && old?.text !== last.text) {
    announce(`${last.fullName || last.from}: ${last.text}`);
  }
}
