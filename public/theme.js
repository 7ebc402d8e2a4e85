// Blocking on purpose, and a file of its own: the chosen theme must stand before the first paint, and inline scripts are forbidden.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'dark' || theme === 'light') document.documentElement.dataset.theme = theme;
  document.documentElement.dataset.form = localStorage.getItem('form') || '';
} catch {
  // Storage is blocked: the system's theme stands.
}
