// What changed, as the lab tells it; and how to ask again without asking twice at once.

const listeners = new Map();
const tabs = new BroadcastChannel('lab-tabs');
const shortestPause = 500;
const longestPause = 10_000;
let pause = shortestPause;

/** Calls `listener` with the data of each event of that name. */
export function on(name, listener) {
  listeners.set(name, [...(listeners.get(name) ?? []), listener]);
}

/**
 * Connects, and connects again for ever; `connected` hears true and false. A browser has six connections to a server
 * for all of its tabs together, so a hidden tab gives its own up while another tab of the lab is in view.
 */
export function connect(connected) {
  let source = null;
  let later = 0;
  const leave = () => {
    clearTimeout(later);
    source?.close();
    source = null;
  };
  const enter = () => {
    leave();
    source = open(connected, () => { later = setTimeout(enter, longer()); });
  };
  tabs.addEventListener('message', ({ data }) => data === 'visible' && document.hidden && leave());
  whenShown(() => source || enter());
}

/** Calls `shown` when this tab comes into view, and lets the other tabs know which one is there. */
function whenShown(shown) {
  const tell = () => {
    tabs.postMessage(document.visibilityState);
    if (!document.hidden) {
      shown();
    }
  };
  tabs.addEventListener('message', ({ data }) => data === 'hidden' && !document.hidden && tell());
  document.addEventListener('visibilitychange', tell);
  tell();
}

function open(connected, refused) {
  const source = new EventSource('/api/events');
  for (const name of listeners.keys()) {
    source.addEventListener(name, (event) => tell(name, JSON.parse(event.data)));
  }
  source.addEventListener('open', () => {
    pause = shortestPause;
    connected(true);
  });
  source.addEventListener('error', () => {
    connected(false);
    if (source.readyState === EventSource.CLOSED) {
      refused();
    }
  });
  return source;
}

function longer() {
  const now = pause;
  pause = Math.min(longestPause, pause * 2);
  return now;
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
