import { byId } from './dom.js';
import { icon } from './icons.js';

const root = document.documentElement;
const darkSystem = matchMedia('(prefers-color-scheme: dark)');

const isDark = () => (root.dataset.theme ? root.dataset.theme === 'dark' : darkSystem.matches);

/** Lets the button change between light and dark, and remembers the choice. */
export function themeButton() {
  const button = byId('theme');
  button.append(icon('theme'));
  name(button);
  darkSystem.addEventListener('change', () => name(button));
  button.addEventListener('click', () => {
    root.dataset.theme = isDark() ? 'light' : 'dark';
    remember(root.dataset.theme);
    name(button);
  });
}

function name(button) {
  button.setAttribute('aria-label', isDark() ? 'Use light colours' : 'Use dark colours');
  button.title = button.getAttribute('aria-label');
}

function remember(theme) {
  try {
    localStorage.setItem('theme', theme);
  } catch (storageIsForbidden) {
    // It lasts as long as the page, then.
  }
}
