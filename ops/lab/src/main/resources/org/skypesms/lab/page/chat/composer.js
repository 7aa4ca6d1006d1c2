import * as api from '../common/api.js';
import { byId } from '../common/dom.js';
import { fill, writingField } from '../common/fields.js';
import { problem } from '../common/say.js';

const example = '+44 7400 123456 running late';
const hints = {
  'skype-to-sms': 'Enter sends, Shift+Enter makes a new line. Write “help” to see what else it can do.',
  'sms-to-skype': 'A line without a number answers who wrote last.',
};
const mostDrafts = 50;
const drafts = new Map();
let me = '';
let chat = null;
let edited = null;
let ownLast = () => undefined;

/** Prepares the field in which one writes. */
export function composer() {
  writingField(byId('text'), submit);
  byId('composer').addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });
  byId('edit-cancel').addEventListener('click', () => endEdit());
  byId('text').addEventListener('keydown', keys);
}

/** Lets the person write into that chat; `lastOwn` finds the line that the arrow up edits. */
export function openComposer(name, row, lastOwn) {
  keepDraft();
  edited = null;
  me = name;
  chat = row;
  ownLast = lastOwn;
  byId('editing').hidden = true;
  byId('text-hint').textContent = hints[row.partner] ?? '';
  fill(byId('text'), drafts.get(draftKey()) ?? '');
}

/** Puts an example in, for somebody who has never written here. */
export function offerExample() {
  if (byId('text').value === '' && !edited) {
    fill(byId('text'), example);
  }
}

/** Whether something of the person's own stands in the field. */
export const isWriting = () => edited !== null || !['', example].includes(byId('text').value);

/** Lets the author change that line. */
export function startEdit(message) {
  keepDraft();
  edited = message;
  byId('editing').hidden = false;
  fill(byId('text'), message.text);
  byId('text').focus();
}

function endEdit() {
  edited = null;
  byId('editing').hidden = true;
  fill(byId('text'), drafts.get(draftKey()) ?? '');
  byId('text').focus();
}

function keys(event) {
  if (event.key === 'Escape' && edited) {
    event.preventDefault();
    endEdit();
  } else if (event.key === 'ArrowUp' && !edited && byId('text').value === '' && ownLast()) {
    event.preventDefault();
    startEdit(ownLast());
  }
}

async function submit() {
  const text = byId('text').value;
  if (text.trim() === '' || !chat) {
    return;
  }
  const [name, to, line] = [me, chat, edited];
  fill(byId('text'), '');
  drafts.delete(draftKey());
  try {
    await (line ? api.edit(name, line.id, text) : said(name, to, text));
    if (line && edited === line) {
      endEdit();
    }
  } catch (refusal) {
    problem(refusal);
    if (byId('text').value === '' && chat === to) {
      fill(byId('text'), text);
    }
  }
}

function said(name, to, text) {
  return to.chat ? api.say(name, to.chat, text) : api.sayTo(name, to.partner, text);
}

function keepDraft() {
  if (!chat || edited) {
    return;
  }
  drafts.delete(draftKey());
  if (byId('text').value !== '') {
    drafts.set(draftKey(), byId('text').value);
  }
  if (drafts.size > mostDrafts) {
    drafts.delete(drafts.keys().next().value);
  }
}

const draftKey = () => `${me} ${chat?.partner ?? chat?.chat}`;
