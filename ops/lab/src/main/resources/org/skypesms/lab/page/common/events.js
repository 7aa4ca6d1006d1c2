// What changed, as the lab tells it; and how to ask again without asking twice at once.

const listeners = new Map();
const longestPause = 10_000;
let pause = 500;

/** Calls `listener` with the data of each event of that name. */
export function on(name, listener) {
  listeners.set(name, [...(listeners.get(name) ?? []), listener]);
}

/** Connects, and connects again for ever; `connected` hears true and false. */
export function connect(connected) {
  const source = new EventSource('/api/events');
  for (const name of listeners.keys()) {
    source.addEventListener(name, (event) => tell(name, JSON.parse(event.data)));
  }
  source.addEventListener('open', () => {
    pause = 500;
    connected(true);
  });
  source.addEventListener('error', () => {
    connected(false);
    if (source.readyState === EventSource.CLOSED) {
      setTimeout(() => connect(connected), pause);
      pause = Math.min(longestPause, pause * 2);
    }
  });
}

function tell(name, data) {
  listeners.get(name).forEach((listener) => listener(data));
}

/** A function that runs `task` now, or once more after the run that is going on. */
export function refresher(task, breather = 200) {
  let running = false;
  let again = false;
  return async () => {
    again = true;
    if (running) {
      return;
    }
    running = true;
    try {
      while (again) {
        again = false;
        await task();
        if (again) {
          await new Promise((resume) => setTimeout(resume, breather));
        }
      }
    } catch (awayOrGone) {
      // The strip above says that the connection is lost; `hello` asks again.
    } finally {
      running = false;
    }
  };
}
