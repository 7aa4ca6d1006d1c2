// Elements, made and kept. Text is only ever set as text, never parsed as markup.

export const byId = (id) => document.getElementById(id);

/** Makes an element; attributes that are false or absent are left out, `onclick` and the like listen. */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) {
      element.addEventListener(name.slice(2), value);
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(name, value === true ? '' : value);
    }
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

/** Text that only a screen reader says. */
export const unseen = (text) => el('span', { class: 'unseen' }, text);

/**
 * Makes the children of `parent` show `items`: what did not change stays the very same element, so that focus,
 * selection and scrolling survive.
 */
export function keep(parent, items, keyOf, render) {
  const focused = parent.contains(document.activeElement) ? document.activeElement : null;
  const wanted = new Set(items.map((item) => String(keyOf(item))));
  const there = new Map();
  for (const child of [...parent.children]) {
    if (wanted.has(child.dataset.key)) {
      there.set(child.dataset.key, child);
    } else {
      child.remove();
    }
  }
  let last = null;
  for (const item of items) {
    const key = String(keyOf(item));
    const node = current(there.get(key), key, item, render);
    const place = last ? last.nextElementSibling : parent.firstElementChild;
    if (node !== place) {
      parent.insertBefore(node, place);
    }
    last = node;
  }
  if (focused && focused !== document.activeElement && parent.contains(focused)) {
    focused.focus({ preventScroll: true });
  }
}

function current(old, key, item, render) {
  const face = JSON.stringify(item);
  if (old && old.face === face) {
    return old;
  }
  const fresh = render(item);
  fresh.dataset.key = key;
  fresh.face = face;
  if (old) {
    const hadFocus = old.contains(document.activeElement);
    old.replaceWith(fresh);
    if (hadFocus) {
      fresh.querySelector('button')?.focus({ preventScroll: true });
    }
  }
  return fresh;
}
