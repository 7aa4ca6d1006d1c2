// The part of a chat that is kept: at most 200 messages, however long the page stays open.
export const page = 100;
const most = 2 * page;

const muchText = 500_000;

/** Nothing yet. */
export const none = () => ({ messages: [], more: false, complete: true });

/**
 * The newest messages joined to what was kept. While the reader looks at older ones (`reading`) and there is no room,
 * the newer ones are left out, and `complete` is false.
 */
export function withNewest(kept, newest, reading) {
  const older = kept.messages.filter((message) => newest.length > 0 && message.id < newest[0].id);
  const overlaps = kept.messages.some((message) => newest.length > 0 && message.id >= newest[0].id);
  if (!overlaps) {
    return reading && kept.messages.length > 0
      ? { ...kept, complete: false }
      : { messages: newest, more: mayHaveOlder(newest), complete: true };
  }
  const all = [...older, ...newest];
  if (reading && all.length > most) {
    return { messages: all.slice(0, most), more: kept.more, complete: false };
  }
  const cut = all.length > most;
  return { messages: all.slice(-most), more: kept.more || cut, complete: true };
}

/** The older messages joined in front of what was kept. */
export function withOlder(kept, older) {
  const all = [...older, ...kept.messages];
  return { messages: all.slice(0, most), more: mayHaveOlder(older), complete: kept.complete && all.length <= most };
}

/** An answer of fewer messages than asked for is the beginning, unless the lab cut it because of their length. */
function mayHaveOlder(messages) {
  const characters = messages.reduce((sum, message) => sum + message.text.length, 0);
  return messages.length >= page || characters > muchText;
}
