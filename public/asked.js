// Keeps room for the comparison that the address asks for before anything below it is drawn, so that
// nothing jumps once it stands. A file of its own: pages have no scripts within them.
const asked = new URLSearchParams(location.search);
document.documentElement.toggleAttribute(
  'data-comparing',
  Boolean(asked.get('before') && asked.get('after')),
);
