// On the day of a meeting: what goes on now is marked as the hours pass, without the network; photos leave at one press,
// one by one, so that one that fails spares the others. Both work without this file, by reloading and by a plain form.
(() => {
  const now = document.querySelector('[data-day-now]');
  if (now) {
    // the server's hour counts, whatever the phone believes
    const ahead = Date.parse(now.dataset.dayNow) - Date.now();
    const rows = [...document.querySelectorAll('[data-at]')];
    const line = (element, text) => {
      if (element.textContent !== text) element.textContent = text;
      element.hidden = !text;
    };
    const mark = () => {
      const moment = Date.now() + ahead;
      const next = rows.find(row => Date.parse(row.dataset.at) > moment);
      const current = next ? rows[rows.indexOf(next) - 1] : rows.find(row => row.classList.contains('day-current'));
      rows.forEach(row => {
        const here = row === current;
        row.classList.toggle('day-current', here);
        if (here) row.setAttribute('aria-current', 'time'); else row.removeAttribute('aria-current');
        row.querySelector('[data-day-badge]').hidden = !here;
      });
      line(now.querySelector('[data-day-current]'), current ? current.dataset.nowText : '');
      line(now.querySelector('[data-day-next]'), next ? next.dataset.nextText : '');
    };
    setInterval(mark, 20000);
  }

  const words = (text, ...values) => values.reduce((found, value, i) => found.replace('{' + i + '}', value), text);

  document.querySelectorAll('form[data-photos]').forEach(form => {
    const inputs = [...form.querySelectorAll('input[type=file]')];
    const state = form.querySelector('[data-photo-state]');
    const problems = form.querySelector('[data-photo-problems]');
    const retry = form.querySelector('[data-photo-retry]');
    let unsent = [];
    form.classList.add('photo-now');

    const send = async file => {
      const data = new FormData(form);
      data.delete('photos');
      data.append('photos', file, file.name);
      try {
        // a photo that came in is answered by a way back, which need not be gone
        const answer = await fetch(form.dataset.photos, { method: 'POST', body: data, redirect: 'manual', headers: { 'HX-Request': 'true' } });
        if (answer.type === 'opaqueredirect') return '';
        const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
        const reason = page.querySelector('#upload-problems li');
        return reason ? reason.textContent : words(form.dataset.failed, file.name);
      } catch (offline) {
        unsent.push(file);
        return words(form.dataset.offline, file.name);
      }
    };

    const sendAll = async files => {
      const list = problems.querySelector('ul');
      list.replaceChildren();
      unsent = [];
      let added = 0;
      for (const file of files) {
        state.textContent = words(form.dataset.sending, files.indexOf(file) + 1, files.length);
        const reason = await send(file);
        if (reason) list.append(Object.assign(document.createElement('li'), { textContent: reason })); else added++;
      }
      problems.hidden = !list.children.length;
      retry.hidden = !unsent.length;
      state.textContent = added ? words(form.dataset.added, added) : '';
      inputs.forEach(input => { input.value = ''; input.disabled = false; });
      if (problems.hidden && location.pathname === form.dataset.photos) location.assign(form.dataset.photos + '?ajoutees=' + added);
    };

    inputs.forEach(input => input.addEventListener('change', () => {
      const files = [...input.files];
      if (!files.length) return;
      inputs.forEach(other => { other.disabled = true; });
      sendAll(files);
    }));
    retry.addEventListener('click', () => sendAll(unsent));
  });
})();
