import * as api from '../common/api.js';
import { byId, el, keep } from '../common/dom.js';
import { on } from '../common/events.js';
import { closable } from '../common/fields.js';
import { icon } from '../common/icons.js';
import { announce, problem } from '../common/say.js';

const lastStepStays = 12_000;
let titles = new Map();
let running = false;
let hide = 0;
let began = () => {};

/** Ready-made stories; `start` is called with the one that was started, so that its people are in view. */
export function stories(start) {
  began = start;
  closable(byId('stories'), icon('close'));
  byId('stories-open').append(icon('play'), 'Play a story');
  byId('stories-open').addEventListener('click', openStories);
  byId('story-stop').addEventListener('click', stop);
  on('scenario', step);
}

async function openStories() {
  byId('stories').showModal();
  try {
    keep(byId('story-list'), await load(), (story) => story.name, storyItem);
  } catch (refusal) {
    problem(refusal);
  }
}

async function load() {
  const list = await api.scenarios();
  titles = new Map(list.map((story) => [story.name, story.title]));
  return list;
}

/** Whether a story is playing. */
export const isPlaying = () => running;

function storyItem(story) {
  return el('li', {},
    el('div', { class: 'who' }, el('h3', {}, story.title), el('p', { class: 'quiet' }, story.description),
      story.available ? null : el('p', { class: 'reason' }, story.reason || 'Not available here.')),
    el('button', { type: 'button', class: 'primary', disabled: !story.available, onclick: () => play(story),
      'aria-label': `Play: ${story.title}` }, icon('play'), 'Play'));
}

async function play(story) {
  try {
    await api.play(story.name);
    running = true;
    byId('stories').close();
    began(story);
  } catch (refusal) {
    problem(refusal);
  }
}

async function stop() {
  if (!running) {
    byId('story').hidden = true;
    return;
  }
  await api.stopPlaying().catch(problem);
}

async function step(event) {
  running = event.running;
  announce(event.step);
  if (!titles.has(event.name)) {
    await load().catch(() => {});
  }
  byId('story').hidden = false;
  byId('story-step').replaceChildren(el('strong', {}, titles.get(event.name) ?? event.name), ` ${event.step}`);
  byId('story-progress').max = event.of || 1;
  byId('story-progress').value = event.running ? event.number - 0.5 : event.of || 1;
  byId('story-stop').textContent = event.running ? 'Stop' : 'Close';
  clearTimeout(hide);
  if (!event.running) {
    hide = setTimeout(() => { byId('story').hidden = true; }, lastStepStays);
  }
}
