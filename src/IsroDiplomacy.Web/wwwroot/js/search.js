// Names under a search box as one types, after the combobox pattern of the ARIA Authoring Practices. The form works without it.
const pause = 120;
const shortest = 2;

customElements.define('search-box', class extends HTMLElement {
  #timer;
  #request;
  #active = -1;

  connectedCallback() {
    for (const type of ['focusin', 'focusout', 'input', 'keydown', 'mousedown', 'click']) this.addEventListener(type, this);
  }

  disconnectedCallback() { this.#close(); }

  get #input() { return this.querySelector('input'); }
  get #list() { return this.querySelector('ul'); }
  get #options() { return [...this.querySelectorAll('li')]; }

  handleEvent(event) {
    const option = event.target.closest('li');
    switch (event.type) {
      case 'focusin': this.#dress(); break;
      case 'focusout': this.#close(); break;
      case 'input': this.#ask(); break;
      case 'keydown': this.#key(event); break;
      // The focus stays in the box.
      case 'mousedown': if (option) event.preventDefault(); break;
      case 'click': if (option) this.#go(option); break;
    }
  }

  // Navigation inside the site brings the page back to what the server sent, so this is done whenever the box is entered.
  #dress() {
    const input = this.#input;
    if (!this.#list) {
      this.insertAdjacentHTML('beforeend', '<ul class="suggestions" role="listbox" aria-label="Suggestions" hidden></ul><span class="vh" role="status"></span>');
      this.#list.id = `${input.id}-list`;
    }

    for (const [name, value] of Object.entries({
      role: 'combobox', autocomplete: 'off', 'aria-autocomplete': 'list', 'aria-expanded': !this.#list.hidden, 'aria-controls': this.#list.id,
    })) input.setAttribute(name, value);
  }

  #ask() {
    this.#cancel();
    const text = this.#input.value.trim();
    if (text.length < shortest) this.#close();
    else this.#timer = setTimeout(() => this.#fetch(text), pause);
  }

  async #fetch(text) {
    const request = this.#request = new AbortController();
    let found;
    try {
      const answer = await fetch(new URL(`search/suggest?q=${encodeURIComponent(text)}`, document.baseURI), { signal: request.signal });
      found = answer.ok ? await answer.json() : [];
    } catch {
      // Given up for a newer one, or the site can't be reached: what was typed can still be sent.
      found = [];
    }

    if (request === this.#request && !request.signal.aborted) this.#show(found);
  }

  #show(found) {
    this.#dress();
    this.#list.replaceChildren(...found.map((one, number) => {
      const option = document.createElement('li');
      option.id = `${this.#list.id}-${number}`;
      option.setAttribute('role', 'option');
      option.dataset.href = one.href;
      const [name, note] = [document.createElement('span'), document.createElement('small')];
      name.textContent = one.name;
      note.textContent = [one.kind, one.also].filter(Boolean).join(' · ');
      option.append(name, ' ', note);
      return option;
    }));
    this.#list.hidden = found.length === 0;
    this.#input.setAttribute('aria-expanded', found.length > 0);
    this.#mark(-1);
    this.querySelector('[role=status]').textContent = found.length === 0 ? 'No suggestions' : found.length === 1 ? '1 suggestion' : `${found.length} suggestions`;
  }

  #key(event) {
    if (event.isComposing || !this.#list || this.#list.hidden) return;
    const count = this.#options.length;
    // Between the last and the first one is the box itself.
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      // Who chooses among the names that are shown wants no others in their place.
      this.#cancel();
      this.#mark((this.#active + 1 + step + count + 1) % (count + 1) - 1);
    } else if (event.key === 'Enter' && this.#active >= 0) this.#go(this.#options[this.#active]);
    else if (event.key === 'Escape') this.#close();
    else return;
    event.preventDefault();
  }

  #mark(number) {
    this.#active = number;
    this.#options.forEach((option, i) => option.setAttribute('aria-selected', i === number));
    const active = this.#options[number];
    active?.scrollIntoView({ block: 'nearest' });
    if (active) this.#input.setAttribute('aria-activedescendant', active.id);
    else this.#input.removeAttribute('aria-activedescendant');
  }

  #go(option) {
    this.#close();
    location.assign(option.dataset.href);
  }

  #cancel() {
    clearTimeout(this.#timer);
    this.#request?.abort();
  }

  #close() {
    this.#cancel();
    this.#active = -1;
    if (!this.#list) return;
    this.#list.replaceChildren();
    this.#list.hidden = true;
    this.#input?.setAttribute('aria-expanded', false);
    this.#input?.removeAttribute('aria-activedescendant');
    this.querySelector('[role=status]').textContent = '';
  }
});
