import { byId } from '../common/dom.js';
import { on, refresher } from '../common/events.js';
import { mark, visible } from '../common/views.js';
import { isPlaying } from '../story/stories.js';
import { composer, isWriting, offerExample } from './composer.js';
import { conversation, markSeen, openChat, refreshChat, showChat } from './conversation.js';
import { directory, isHalf } from './directory.js';
import { people } from './people.js';
import { current, onAccount, openAccount } from './session.js';
import { showAccount, showDirectory, sidebar } from './sidebar.js';

const first = 'skype-to-sms';
let wanted = first;
let offered = false;
let follows = true;
let told = '';

/** The left part of the page: one person's messenger. */
export function messenger() {
  people();
  composer();
  conversation();
  sidebar(choose);
  onAccount(arrived);
  on('accounts', refresher(async () => current() && openAccount(current().skypename), 1000));
  on('chats', ({ skypename }) => {
    if (skypename.includes(current()?.skypename)) {
      refreshList();
      refreshChat();
    }
  });
  document.addEventListener('visibilitychange', markSeen);
  byId('tab-chats').addEventListener('click', markSeen);
}

/** Opens the chat with that person as soon as the account's chats are known. */
export function openChatWith(partner) {
  wanted = partner;
  return refreshList();
}

/** Asks for everything that is shown. */
export async function refreshMessenger() {
  await refreshList();
  await refreshChat();
}

function arrived(account, changed) {
  showAccount(account);
  if (changed) {
    wanted = account.skypename === first ? '' : first;
    byId('view-chats').classList.add('talking');
    byId('find').value = '';
  }
  refreshList();
}

const refreshList = refresher(async () => {
  const account = current();
  if (!account) {
    return;
  }
  const list = await directory(account);
  if (account.skypename === current().skypename) {
    follow(account.skypename, list);
  }
});

/** While a story plays, the chat in which something was said last comes to the front. */
function followStory(list) {
  const newest = list.chats[0];
  const isNew = newest?.last && newest.last.at > told;
  told = newest?.last?.at ?? '';
  if (!isPlaying()) {
    follows = true;
  } else if (follows && isNew && wanted === null && newest.partner && !isWriting()) {
    wanted = newest.partner;
  }
}

function follow(name, list) {
  followStory(list);
  const rows = [...list.chats, ...list.contacts];
  const open = openChat();
  const row = wanted !== null
    ? rows.find((one) => one.partner === wanted) ?? rows[0]
    : rows.find((one) => one.key === open?.key) ?? rows.find((one) => one.partner && one.partner === open?.partner);
  const opening = wanted !== null || (open?.chat && row?.chat === null);
  showDirectory(name, list, (row ?? open)?.key);
  if (row) {
    wanted = null;
    showChat(name, row);
    markSeen();
    if (opening && row.partner === first && !isHalf(name) && !isPlaying() && (!offered || row.chat === null)) {
      offered = true;
      offerExample();
    }
  }
  news(list, row);
}

function choose(row) {
  wanted = null;
  follows = false;
  showChat(current().skypename, row);
  byId('view-chats').classList.add('talking');
  refreshList();
  const target = matchMedia('(hover: hover)').matches ? byId('text') : byId('chat-head').querySelector('.back');
  target.focus();
}

function news(list, open) {
  const elsewhere = list.chats.reduce((sum, chat) => sum + (chat.key === open?.key ? 0 : chat.unread), 0);
  document.title = `${elsewhere ? `(${elsewhere}) ` : ''}SMS-to-Skype lab`;
  mark('chats', elsewhere > 0 || (open?.unread > 0 && !visible('chats')));
}
