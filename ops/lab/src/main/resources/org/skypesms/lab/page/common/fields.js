/** Lets a text field grow with its text, and send with Enter; Shift and Enter make a new line. */
export function writingField(area, send) {
  area.addEventListener('input', () => grow(area));
  area.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      send();
    }
  });
}

/** Puts a text in, the caret at its end. */
export function fill(area, text) {
  area.value = text;
  grow(area);
  area.setSelectionRange(text.length, text.length);
}

function grow(area) {
  area.style.height = 'auto';
  area.style.height = `${area.scrollHeight}px`;
}

/** Gives each dialog its closing button, and closes by a click beside it. */
export function closable(dialog, mark) {
  const button = dialog.querySelector('[data-close]');
  button.append(mark);
  button.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) {
      dialog.close();
    }
  });
}

/** Lets the arrow keys go from row to row in a list of buttons. */
export function arrowKeys(list) {
  list.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 'nextElementSibling', ArrowUp: 'previousElementSibling' }[event.key];
    const next = step && event.target.closest('li')?.[step];
    if (next) {
      event.preventDefault();
      next.querySelector('button').focus();
    }
  });
}
