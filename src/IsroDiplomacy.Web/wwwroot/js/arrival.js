// After a step inside the site the reader, and the screen reader, begin at the heading of the new page.
// A whole load, or a link into the middle of a page, leaves this to the browser.
let shown = location.pathname;

globalThis.Blazor?.addEventListener('enhancedload', () => {
  const arrived = location.pathname !== shown;
  shown = location.pathname;
  if (!arrived || location.hash) return;
  const heading = document.querySelector('h1');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({ preventScroll: true });
});
