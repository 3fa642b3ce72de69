// After a step inside the site the reader, and the screen reader, begin at the heading of the new page, or at the place the link names.
// A whole load leaves this to the browser.
let shown = location.pathname;
let place = location.href;

globalThis.Blazor?.addEventListener('enhancedload', () => {
  const arrived = location.pathname !== shown;
  const moved = location.href !== place;
  shown = location.pathname;
  place = location.href;
  // Going to the place once more, the browser's own way, unfolds it, marks it and moves the focus there.
  if (moved && location.hash) location.replace(location.href);
  if (!arrived || location.hash) return;
  const heading = document.querySelector('h1');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({ preventScroll: true });
});

// Links into the page being read are the browser's own business for the same reasons: blazor.web.js, listening further in, would only scroll.
addEventListener('click', event => {
  const link = event.target.closest?.('a[href*="#"]');
  if (link && link.hash && link.origin === location.origin && link.pathname === location.pathname && link.search === location.search)
    event.stopPropagation();
}, { capture: true });

// The address in a notice is that of the first load; a working page has written its view into the address since.
addEventListener('click', event => {
  if (!event.target.closest?.('a.reload')) return;
  event.preventDefault();
  location.reload();
}, { capture: true });
