import { byId, el } from './dom.js';

const longest = 300;
const mostKept = 4;
const shownFor = 8000;
let hide = 0;

/** Says it once to a screen reader, politely. */
export function announce(sentence) {
  const live = byId('live');
  live.append(el('p', {}, sentence.slice(0, longest)));
  if (live.children.length > mostKept) {
    live.firstElementChild.remove();
  }
}

/** Shows why something did not work, in the server's own words. */
export function problem(error) {
  const toast = byId('problem');
  toast.textContent = error.message;
  toast.hidden = false;
  clearTimeout(hide);
  hide = setTimeout(() => { toast.hidden = true; }, shownFor);
}
