import { el } from './dom.js';

const most = 4000;

/** A text as a person wrote it; a very long one is cut, and shown whole on demand. */
export function userText(text) {
  const whole = text.length <= most;
  const paragraph = el('p', { class: 'text', dir: 'auto' }, whole ? text : beginning(text));
  if (!whole) {
    const more = el('button', { type: 'button', class: 'pill', onclick: () => paragraph.replaceChildren(text) },
      'Show the whole text');
    paragraph.append(' … ', more);
  }
  return paragraph;
}

function beginning(text) {
  const pair = /[\uD800-\uDBFF]/.test(text[most - 1]);
  return text.slice(0, pair ? most - 1 : most);
}
