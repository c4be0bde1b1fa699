// Draws the process of a page and lays the figures of the page’s table over it. Without this script the table says all.
(() => {
  const map = document.querySelector('.process-map');
  const rows = [...document.querySelectorAll('table[data-map] tr[data-element]')];
  if (!map || !window.BpmnJS) return;

  const bubble = row => {
    const mark = document.createElement('span');
    mark.className = `map-count ${row.dataset.state}`;
    mark.textContent = row.dataset.late === '0' ? row.dataset.count : `${row.dataset.count} · ${row.dataset.late} !`;
    return mark;
  };

  const lay = (viewer, row) => {
    const element = row.dataset.element;
    if (!viewer.get('elementRegistry').get(element)) return;
    viewer.get('canvas').addMarker(element, `map-${row.dataset.state}`);
    if (Number(row.dataset.count) > 0) {
      viewer.get('overlays').add(element, { position: { top: -12, right: 16 }, html: bubble(row) });
    }
  };

  const draw = async () => {
    const answer = await fetch(map.dataset.drawing, { headers: { Accept: 'application/xml' } });
    if (!answer.ok) return;
    map.hidden = false;
    document.querySelectorAll('[data-map-part]').forEach(part => { part.hidden = false; });
    const viewer = new window.BpmnJS({ container: map.querySelector('.process-map-canvas'), zoomScroll: { enabled: false } });
    await viewer.importXML(await answer.text());
    viewer.get('canvas').zoom('fit-viewport', 'auto');
    rows.forEach(row => lay(viewer, row));
    const behind = new Map(rows.filter(row => row.dataset.href).map(row => [row.dataset.element, row.dataset.href]));
    viewer.get('eventBus').on('element.click', event => {
      const href = behind.get(event.element.id);
      if (href) window.location.assign(href);
    });
  };

  draw().catch(() => { map.hidden = true; });
})();
