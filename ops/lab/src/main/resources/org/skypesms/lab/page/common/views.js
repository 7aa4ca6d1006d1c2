import { byId, el, unseen } from './dom.js';
import { icon } from './icons.js';

// On a narrow screen one of the three parts is seen at a time; the bar at the bottom chooses.
const names = { chats: 'Chats', broker: 'Broker', phones: 'Phones' };
const narrow = matchMedia('(max-width: 1179px)');
let shown = 'chats';

/** Fills the bar and shows the messenger. */
export function tabs() {
  byId('tabs').append(...Object.keys(names).map(tab));
  show('chats');
}

/** Brings a part to the front. */
export function show(name) {
  shown = name;
  for (const other of Object.keys(names)) {
    byId(`view-${other}`).classList.toggle('shown', other === name);
    const button = byId(`tab-${other}`);
    other === name ? button.setAttribute('aria-current', 'page') : button.removeAttribute('aria-current');
  }
  mark(name, false);
}

/** Whether that part can be seen now. */
export const visible = (name) =>
  document.visibilityState === 'visible' && (!narrow.matches || shown === name);

/** Marks a part that has something new, when it is not in view. */
export function mark(name, isNew) {
  byId(`tab-${name}`).querySelector('.news').hidden = !isNew || visible(name);
}

function tab(name) {
  const news = el('span', { class: 'news', hidden: true }, unseen(' something new'));
  return el('button', { id: `tab-${name}`, type: 'button', onclick: () => show(name) },
    icon(name), el('span', {}, names[name]), news);
}
