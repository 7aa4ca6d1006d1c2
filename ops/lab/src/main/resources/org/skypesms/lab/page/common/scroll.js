const near = 80;

/** Whether the newest of a list is in view. */
export const atEnd = (lines) => lines.scrollHeight - lines.scrollTop - lines.clientHeight < near;

/** Goes to the newest. */
export function toEnd(lines) {
  lines.scrollTop = lines.scrollHeight;
}

/** Keeps the newest in view when the list gets another size, or comes into view again, unless older ones are read. */
export function stayAtEnd(lines) {
  let stays = true;
  lines.addEventListener('scroll', () => { stays = lines.clientHeight > 0 ? atEnd(lines) : stays; });
  new ResizeObserver(() => stays && toEnd(lines)).observe(lines);
}

/** Changes the list without moving what is being read. */
export function keepingPlace(lines, change) {
  const edge = lines.getBoundingClientRect().top;
  const read = [...lines.querySelectorAll('[data-key]')].find((item) => item.getBoundingClientRect().bottom > edge);
  const before = read?.getBoundingClientRect().bottom;
  change();
  const now = read && lines.querySelector(`[data-key="${CSS.escape(read.dataset.key)}"]`);
  if (now) {
    lines.scrollTop += now.getBoundingClientRect().bottom - before;
  }
}
