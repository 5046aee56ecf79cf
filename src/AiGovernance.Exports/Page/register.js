'use strict';
(() => {
  // Up to this many entries, sheets are built at once: the browser's own search and ours then see every word.
  const SMALL = 300;
  const root = document.documentElement;
  const form = document.querySelector('form');
  const search = document.getElementById('search');
  const count = document.getElementById('count');
  const selects = Array.from(form.querySelectorAll('select'));
  const entries = Array.from(document.querySelectorAll('.entry'), element => ({ element, text: null, shown: true }));
  let timer = 0;

  root.classList.add('js');

  // What stands in noscript was encoded when the page was written.
  function build(details) {
    const source = details.querySelector(':scope > noscript');
    if (source) {
      const content = document.createElement('div');
      content.className = 'content';
      content.innerHTML = source.textContent;
      source.replaceWith(content);
    }
  }

  const fold = text => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’']/g, "'").toLowerCase();

  function textOf(entry) {
    if (entry.text === null) {
      let text = entry.element.dataset.words;
      for (const child of entry.element.children) {
        if (child.localName !== 'details' || child.querySelector(':scope > .content')) {
          text += ' ' + child.textContent;
        }
      }
      entry.text = fold(text);
    }
    return entry.text;
  }

  function apply() {
    clearTimeout(timer);
    const words = fold(search.value).split(/\s+/).filter(Boolean);
    const chosen = selects.filter(select => select.value !== '');
    let number = 0;
    for (const entry of entries) {
      const shown = chosen.every(select => entry.element.dataset[select.name].split(' ').includes(select.value))
        && words.every(word => textOf(entry).includes(word));
      if (shown !== entry.shown) {
        entry.element.hidden = !shown;
        entry.shown = shown;
      }
      number += shown ? 1 : 0;
    }
    const text = number === 0 && entries.length > 0 ? count.dataset.none : count.dataset.text.replace('{0}', number).replace('{1}', entries.length);
    if (count.textContent !== text) {
      count.textContent = text;
    }
  }

  function clear() {
    form.reset();
    apply();
  }

  function open(entry) {
    const details = entry.querySelector('details');
    build(details);
    details.open = true;
    const summary = details.querySelector('summary');
    summary.focus({ preventScroll: true });
    entry.scrollIntoView({ block: 'start' });
  }

  function openTarget() {
    const entry = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (entry && entry.classList.contains('entry')) {
      if (entry.hidden) {
        clear();
      }
      open(entry);
    }
  }

  function print(entry) {
    root.classList.add('one-sheet');
    entry.classList.add('printed');
    window.addEventListener('afterprint', () => {
      root.classList.remove('one-sheet');
      entry.classList.remove('printed');
    }, { once: true });
    window.print();
  }

  search.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(apply, entries.length > SMALL ? 200 : 60);
  });
  search.addEventListener('keydown', event => {
    if (event.key === 'Escape') {
      event.preventDefault();
      search.value = '';
      apply();
    }
  });
  form.addEventListener('change', apply);
  form.addEventListener('reset', () => setTimeout(apply));
  form.addEventListener('submit', event => {
    event.preventDefault();
    apply();
    entries.find(entry => entry.shown)?.element.querySelector('summary').focus();
  });

  document.addEventListener('toggle', event => build(event.target), true);
  document.addEventListener('keydown', event => {
    const details = event.key === 'Escape' && event.target.closest('details[open]');
    if (details) {
      details.open = false;
      details.querySelector('summary').focus();
    }
  });
  document.addEventListener('click', event => {
    const filter = event.target.closest('[data-filter]');
    if (filter) {
      form.reset();
      form.elements[filter.dataset.filter].value = filter.dataset.value;
      apply();
    } else if (event.target.closest('.print')) {
      print(event.target.closest('.entry'));
    } else if (event.target.closest('a')?.hash === location.hash) {
      // The address stays the same, so there is no hashchange.
      openTarget();
    }
  });
  window.addEventListener('hashchange', openTarget);

  if (entries.length <= SMALL) {
    entries.forEach(entry => build(entry.element.querySelector('details')));
  }
  apply();
  openTarget();
})();
