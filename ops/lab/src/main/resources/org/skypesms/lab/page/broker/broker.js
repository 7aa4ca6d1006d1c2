import * as api from '../common/api.js';
import { byId, el, keep } from '../common/dom.js';
import { on, refresher } from '../common/events.js';
import { announce } from '../common/say.js';
import { faults } from './faults.js';
import { plainRow, queueStop, station } from './stop.js';
import { isOther, isSetAside, walks } from './walks.js';

const stops = [];
const aside = el('ul', { class: 'plain-list' });
const asideWords = el('p', { class: 'quiet' }, 'Not asked yet.');
const others = el('ul', { class: 'plain-list' });
let buried = 0;

/** The middle of the page: how deep the queues are, so that one sees a text pass through. */
export function broker() {
  byId('walks').append(...walks.map(walk),
    el('section', { class: 'card aside' }, el('h3', {}, 'Set aside'), asideWords, aside,
      el('details', {}, el('summary', {}, 'Other queues'), others)),
    faults());
  on('queues', draw);
}

/** Asks for the queues. */
export const refreshQueues = refresher(async () => draw(await api.queues()));

/** Links to the broker's own console. */
export function useConsole(url) {
  if (url) {
    byId('console').href = url;
    byId('console').hidden = false;
  }
}

function walk({ title, stops: inOrder }) {
  const items = inOrder.map((stop) => {
    const item = stop.queue ? queueStop(stop) : station(stop);
    item.show(undefined);
    stops.push({ item, name: stop.queue ?? stop.listens });
    return item;
  });
  return el('section', { class: 'card' }, el('h3', {}, title), el('ol', { class: 'walk' }, ...items));
}

function draw({ reachable, queues }) {
  byId('view-broker').classList.toggle('unreachable', !reachable);
  byId('broker-state').hidden = reachable;
  const byName = new Map((queues ?? []).map((queue) => [queue.name, queue]));
  stops.forEach(({ item, name }) => item.show(byName.get(name)));
  const dead = (queues ?? []).filter((queue) => isSetAside(queue.name) && queue.depth > 0);
  keep(aside, dead.map((queue) => face(queue, true)), (queue) => queue.name, plainRow);
  keep(others, (queues ?? []).filter((queue) => isOther(queue.name)).map((queue) => face(queue, false)),
    (queue) => queue.name, plainRow);
  tellDead(dead.reduce((sum, queue) => sum + queue.depth, 0));
}

const face = ({ name, depth }, warn) => ({ name, depth, warn });

function tellDead(sum) {
  asideWords.textContent = sum === 0 ? 'No dead letters.' : `${sum.toLocaleString()} could not be processed:`;
  if (sum > buried) {
    announce(`${sum} dead letters`);
  }
  buried = sum;
}
