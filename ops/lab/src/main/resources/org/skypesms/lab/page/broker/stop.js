import { el, unseen } from '../common/dom.js';

const fullBar = 10_000;
const compact = new Intl.NumberFormat(undefined, { notation: 'compact' });

/** A queue on the walk: its depth as number and bar, how many have passed, and a pulse when one passes. */
export function queueStop(stop) {
  const depth = el('span', { class: 'depth' });
  const bar = el('span', { class: 'bar', 'aria-hidden': 'true' });
  const passed = el('span', { class: 'quiet passed' });
  const item = el('li', { class: 'stop', title: `${stop.queue}: ${stop.about}` },
    el('span', { class: 'name' }, stop.label, unseen(`, ${stop.about}: `)), depth,
    el('code', {}, stop.queue), passed, bar);
  item.addEventListener('animationend', () => item.classList.remove('passing'));
  item.show = (queue) => show(item, { depth, bar, passed }, queue);
  return item;
}

function show(item, { depth, bar, passed }, queue) {
  const waiting = queue?.depth ?? 0;
  const added = queue?.added ?? 0;
  depth.replaceChildren(queue ? waiting.toLocaleString() : '–', unseen(' waiting'));
  passed.textContent = added > 0 ? `${compact.format(added)} passed` : '';
  bar.style.setProperty('--full', Math.min(1, Math.log10(1 + waiting) / Math.log10(fullBar)).toFixed(3));
  item.classList.toggle('waiting', waiting > 0);
  if (item.added !== undefined && added > item.added) {
    item.classList.add('passing');
  }
  item.added = queue ? added : undefined;
}

/** A half of the pair, or the SMSC, between two queues. */
export function station(stop) {
  const state = el('span', { class: 'quiet' }, stop.about);
  const item = el('li', { class: 'station' }, el('strong', {}, stop.half ?? stop.end), state);
  item.show = (queue) => {
    const away = Boolean(stop.half) && queue?.consumers === 0;
    item.classList.toggle('away', away);
    state.textContent = away ? 'is away' : stop.about;
  };
  return item;
}

/** A queue that is only listed. */
export function plainRow(queue) {
  return el('li', { class: `plain${queue.warn ? ' warn' : ''}` },
    el('code', {}, queue.name), el('span', { class: 'depth' }, queue.depth.toLocaleString(), unseen(' waiting')));
}
