import { byId } from './dom.js';

const longest = 300;
const shownFor = 8000;
let hide = 0;

/** Says it once to a screen reader, politely. */
export function announce(sentence) {
  byId('live').textContent = [...sentence].slice(0, longest).join('');
}

/** Shows why something did not work, in the server's own words. */
export function problem(error) {
  const toast = byId('problem');
  toast.textContent = error.message;
  toast.hidden = false;
  clearTimeout(hide);
  hide = setTimeout(() => { toast.hidden = true; }, shownFor);
}
