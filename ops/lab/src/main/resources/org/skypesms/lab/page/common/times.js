const clock = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' });
const day = new Intl.DateTimeFormat(undefined, { weekday: 'long', day: 'numeric', month: 'long' });
const date = new Intl.DateTimeFormat(undefined, { dateStyle: 'short' });
const full = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'medium' });

export const timeOf = (at) => clock.format(new Date(at));
export const fullTimeOf = (at) => full.format(new Date(at));

/** The day as a name: today, yesterday, or its date. */
export function dayOf(at) {
  const then = new Date(at);
  const words = new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' });
  const ago = Math.round((midnight(new Date()) - midnight(then)) / 86_400_000);
  const name = ago < 2 && ago >= 0 ? words.format(-ago, 'day') : day.format(then);
  return name.charAt(0).toLocaleUpperCase() + name.slice(1);
}

/** For a row of a list: the time of today, the date of other days. */
export function shortOf(at) {
  const then = new Date(at);
  return midnight(then) === midnight(new Date()) ? clock.format(then) : date.format(then);
}

function midnight(moment) {
  return new Date(moment).setHours(0, 0, 0, 0);
}
