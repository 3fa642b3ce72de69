// The reader's choice of theme. Loaded before the first paint, so that no page flashes in the other theme.
(() => {
  const root = document.documentElement;
  const read = () => { try { return localStorage.getItem('theme') ?? ''; } catch { return ''; } };
  const write = theme => { try { theme ? localStorage.setItem('theme', theme) : localStorage.removeItem('theme'); } catch { /* storage is off: the choice holds for this page */ } };
  let theme = read();

  const apply = () => {
    if ((root.dataset.theme ?? '') === theme) return;
    if (theme) root.dataset.theme = theme; else delete root.dataset.theme;
  };
  apply();
  // Navigation inside the site brings the attributes of <html> back to what the server sent.
  new MutationObserver(apply).observe(root, { attributes: true, attributeFilter: ['data-theme'] });

  customElements.define('theme-switch', class extends HTMLElement {
    connectedCallback() {
      this.addEventListener('click', this);
      addEventListener('storage', this);
      this.show();
      // While the document is being read, the element is here before its buttons are.
      if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => this.show(), { once: true });
    }

    disconnectedCallback() { removeEventListener('storage', this); }

    handleEvent(event) {
      const button = event.target.closest?.('button');
      if (event.type === 'click' && !button) return;
      theme = event.type === 'click' ? button.value : read();
      if (event.type === 'click') write(theme);
      apply();
      this.show();
    }

    show() {
      for (const button of this.querySelectorAll('button')) button.setAttribute('aria-pressed', button.value === theme);
    }
  });
})();
