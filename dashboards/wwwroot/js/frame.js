// The frame's few behaviours. Nothing here is needed to read a page: every state of it is a link.
(() => {
  const root = document.documentElement;
  const key = 'albero-tema';
  const system = matchMedia('(prefers-color-scheme: dark)');
  const wanted = () => localStorage.getItem(key) ?? (system.matches ? 'dark' : 'light');
  const apply = () => { if (root.dataset.theme !== wanted()) root.dataset.theme = wanted(); };
  apply();
  system.addEventListener('change', apply);
  // Enhanced navigation merges the server's root element, which knows no theme.
  new MutationObserver(apply).observe(root, { attributeFilter: ['data-theme'] });

  // Charts are drawn by a module that only pages with a figure load, whether by a first visit or from page to page.
  const charts = () => {
    const first = document.querySelector('[data-figure]');
    if (first) import(first.dataset.module).then(module => module.drawAll());
  };
  // As soon as the page is parsed: the framework's script needn't have come.
  document.addEventListener('readystatechange', () => { if (document.readyState === 'interactive') charts(); });
  document.addEventListener('DOMContentLoaded', () => { globalThis.Blazor?.addEventListener('enhancedload', charts); });

  document.addEventListener('click', event => {
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest('[data-theme-toggle]')) {
      localStorage.setItem(key, wanted() === 'dark' ? 'light' : 'dark');
      apply();
      document.dispatchEvent(new Event('albero:theme'));
    }
    const copy = target?.closest('[data-copy]');
    if (copy) {
      event.preventDefault();
      navigator.clipboard.writeText(copy.href).then(() => {
        const said = copy.textContent;
        copy.textContent = copy.dataset.copied;
        setTimeout(() => { copy.textContent = said; }, 2000);
      });
    }
    for (const open of document.querySelectorAll('details.pick[open]')) {
      if (!open.contains(target) || target?.closest('a')) open.open = false;
    }
  });
  // An address says only what was chosen: empty fields are left out, ticked boxes are one list.
  document.addEventListener('formdata', event => {
    for (const name of new Set(event.formData.keys())) {
      const values = event.formData.getAll(name).filter(value => value !== '');
      if (values.length === 0) event.formData.delete(name);
      else event.formData.set(name, values.join(','));
    }
  });
  // A list that floats over the page closes on Escape, and when the keyboard leaves it.
  const floating = 'details.pick[open]';
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') {
      for (const open of document.querySelectorAll(floating)) {
        const within = open.contains(document.activeElement);
        open.open = false;
        if (within) open.querySelector('summary').focus();
      }
    }
    // «/» leads to the search field, except where it is a letter like any other.
    const into = event.target instanceof Element ? event.target : null;
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (into?.closest('input, textarea, select, [contenteditable]')) return;
    const field = [...document.querySelectorAll('[data-search]')].find(known => known.offsetParent !== null);
    if (!field) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
  document.addEventListener('focusout', event => {
    const open = event.target instanceof Element ? event.target.closest(floating) : null;
    // Without a place to go to, the focus left the window, or a click somewhere else is already dealt with.
    if (open && event.relatedTarget && !open.contains(event.relatedTarget)) open.open = false;
  });
})();
