// Courtesies on top of pages that work without it: the CSRF header for htmx, one press per button, and focus and words
// after a part of the page was replaced.
(() => {
  const announce = text => {
    const region = document.getElementById('announcements');
    if (region && text) {
      region.textContent = '';
      setTimeout(() => { region.textContent = text; }, 50);
    }
  };

  const focusOn = element => {
    if (element) {
      if (!element.hasAttribute('tabindex')) element.setAttribute('tabindex', '-1');
      element.focus();
    }
  };

  // A link of the error summary leads to its field, also when the field is a group.
  document.addEventListener('click', event => {
    const link = event.target.closest('#error-summary a[href^="#"]');
    const target = link && document.getElementById(link.getAttribute('href').slice(1));
    if (target) {
      event.preventDefault();
      const control = target.matches('input,select,textarea,button') ? target : target.querySelector('input,select,textarea');
      focusOn(control || target);
      target.scrollIntoView({ block: 'center' });
    }
  });

  // A second press while the first is on its way does nothing; the server is the one that makes sure.
  document.addEventListener('submit', event => {
    const form = event.target;
    if (form.dataset.sent === 'yes') {
      event.preventDefault();
      return;
    }
    if (event.defaultPrevented || form.hasAttribute('hx-post') || form.method === 'get') return;
    form.dataset.sent = 'yes';
    const button = event.submitter;
    if (button) button.setAttribute('aria-busy', 'true');
  });
  window.addEventListener('pageshow', () => {
    document.querySelectorAll('form[data-sent]').forEach(form => { delete form.dataset.sent; });
    document.querySelectorAll('button[aria-busy]').forEach(button => button.removeAttribute('aria-busy'));
  });

  document.addEventListener('htmx:configRequest', event => {
    const token = document.querySelector('meta[name="csrf-token"]');
    if (token && token.content && event.detail.verb !== 'get') {
      event.detail.headers[token.dataset.header] = token.content;
    }
  });

  // A refused or failed request answers with a whole page and says where it goes.
  document.addEventListener('htmx:beforeSwap', event => {
    if (event.detail.xhr.status >= 400 && event.detail.xhr.getResponseHeader('HX-Retarget')) {
      event.detail.shouldSwap = true;
      event.detail.isError = false;
    }
  });

  // What is typed while a part of a form is on its way is newer than what comes back: it stays in its field.
  const controls = root => root.querySelectorAll('input[name]:not([type=hidden]):not([type=file]),select[name],textarea[name]');
  const choosable = control => control.type === 'radio' || control.type === 'checkbox';
  const keyOf = control => choosable(control) ? control.name + '=' + control.value : control.name;
  let standing = null;
  document.addEventListener('htmx:beforeSwap', event => {
    const target = event.detail.target;
    const removesRow = new URLSearchParams(event.detail.requestConfig.parameters).has('_remove');
    standing = null;
    if (target && target.matches('.form-fields') && !removesRow) {
      standing = new Map();
      controls(target).forEach(control => standing.set(keyOf(control), choosable(control) ? control.checked : control.value));
    }
  });
  document.addEventListener('htmx:afterSwap', event => {
    if (!standing || !event.detail.target) return;
    controls(event.detail.target).forEach(control => {
      const kept = standing.get(keyOf(control));
      if (kept === undefined) return;
      if (choosable(control)) control.checked = kept; else control.value = kept;
    });
    standing = null;
  });

  // data-announce on what came in is read out; data-focus or an error summary takes the focus.
  document.addEventListener('htmx:afterSwap', event => {
    const target = event.detail.target;
    if (!target) return;
    const words = target.matches('[data-announce]') ? target : target.querySelector('[data-announce]');
    if (words) announce(words.dataset.announce);
    focusOn(target.querySelector('#error-summary') || target.querySelector('[data-focus]'));
  });

  document.addEventListener('DOMContentLoaded', () => focusOn(document.querySelector('#error-summary,#refusal,#doubts')));
  document.addEventListener('click', event => {
    if (event.target.closest('[data-print]')) window.print();
  });

  // What reads itself anew from time to time leaves in peace whoever is busy inside of it.
  document.addEventListener('htmx:beforeRequest', event => {
    const region = event.detail.elt;
    if (region.dataset.calm && region.contains(document.activeElement)) event.preventDefault();
  });
})();
