const near = 80;

/** Whether the newest of a list is in view. */
export const atEnd = (lines) => lines.scrollHeight - lines.scrollTop - lines.clientHeight < near;

/** Goes to the newest. */
export function toEnd(lines) {
  lines.scrollTop = lines.scrollHeight;
}

/** Changes what stands above without moving what is being read. */
export function keepingPlace(lines, change) {
  const fromEnd = lines.scrollHeight - lines.scrollTop;
  change();
  lines.scrollTop = lines.scrollHeight - fromEnd;
}
