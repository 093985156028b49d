/* Sets the colours before anything is painted; a classic script, so that the page waits for these few bytes. */
(function () {
  try {
    var theme = localStorage.getItem('quellenlage.theme');
    if (theme === 'light' || theme === 'dark') {
      document.documentElement.dataset.theme = theme;
    }
  } catch (_) { /* storage is forbidden: the system decides */ }
})();
