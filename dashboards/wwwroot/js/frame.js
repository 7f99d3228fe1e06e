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
  document.addEventListener('DOMContentLoaded', () => {
    charts();
    globalThis.Blazor?.addEventListener('enhancedload', charts);
  });

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
  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return;
    for (const open of document.querySelectorAll('details.pick[open]')) {
      open.open = false;
      open.querySelector('summary').focus();
    }
  });
})();
