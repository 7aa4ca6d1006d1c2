// The lab's HTTP interface (ops/lab/http.md). A refusal is thrown as an Error with the server's own sentence.

const path = (...parts) => '/api/' + parts.map(encodeURIComponent).join('/');

async function ask(method, url, body) {
  const request = { method };
  if (body !== undefined) {
    request.headers = { 'Content-Type': 'application/json' };
    request.body = JSON.stringify(body);
  }
  const answer = await fetch(url, request).catch(() => {
    throw new Error('The lab does not answer.');
  });
  const text = await answer.text();
  const value = text ? parsed(text) : null;
  if (!answer.ok) {
    throw new Error(value?.error || `The lab answered ${answer.status}.`);
  }
  return value;
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch (notJson) {
    return { error: text };
  }
}

export const accounts = () => ask('GET', path('accounts'));
export const account = (name) => ask('GET', path('accounts', name));
export const changeAccount = (name, fields) => ask('PUT', path('accounts', name), fields);
export const client = (name, action) => ask('POST', path('accounts', name, 'client'), { action });
export const contacts = (name) => ask('GET', path('accounts', name, 'contacts'));
export const chats = (name) => ask('GET', path('accounts', name, 'chats'));
export const answerRequest = (name, other, accept) =>
  ask('POST', path('accounts', name, 'requests', other), { accept });

export const messages = (name, chat, before, most) =>
  ask('GET', path('accounts', name, 'chats', chat, 'messages') + `?most=${most}` + (before ? `&before=${before}` : ''));
export const seen = (name, chat) => ask('POST', path('accounts', name, 'chats', chat, 'seen'));
export const say = (name, chat, text) => ask('POST', path('accounts', name, 'chats', chat, 'messages'), { text });
export const sayTo = (name, to, text) => ask('POST', path('accounts', name, 'messages'), { to, text });
export const edit = (name, id, text) => ask('PUT', path('accounts', name, 'chat-messages', id), { text });

export const phones = () => ask('GET', path('phones'));
export const thread = (number, most) => ask('GET', path('phones', number, 'thread') + `?most=${most}`);
export const text = (number, to, body) => ask('POST', path('phones', number, 'messages'), { to, text: body });

export const queues = () => ask('GET', path('queues'));
export const act = (part, action) => ask('POST', path('parts', part), { action });
export const lab = () => ask('GET', path('lab'));
export const scenarios = () => ask('GET', path('scenarios'));
export const play = (name) => ask('POST', path('scenarios', name));
export const stopPlaying = () => ask('DELETE', path('scenarios'));
