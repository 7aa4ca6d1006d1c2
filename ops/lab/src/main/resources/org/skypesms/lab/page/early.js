'use strict';

// Before the first paint, so that the page does not flash in the wrong theme.
try {
  const chosen = localStorage.getItem('theme');
  if (chosen === 'light' || chosen === 'dark') {
    document.documentElement.dataset.theme = chosen;
  }
} catch (storageIsForbidden) {
  // The system's theme it is.
}
