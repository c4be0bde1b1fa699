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

  // Never so small that the names can’t be read: a long process scrolls sideways instead.
  const LEAST = 0.78;
  const MARGIN = 28;

  const fit = (viewer, canvas) => {
    const inner = viewer.get('canvas').viewbox().inner;
    const scale = Math.min(1.1, Math.max(LEAST, (map.clientWidth - 2 * MARGIN) / inner.width));
    canvas.style.width = `${Math.max(map.clientWidth, Math.ceil(inner.width * scale) + 2 * MARGIN)}px`;
    canvas.style.height = `${Math.ceil(inner.height * scale) + 2 * MARGIN}px`;
    viewer.get('canvas').resized();
    const edge = MARGIN / scale;
    viewer.get('canvas').viewbox({
      x: inner.x - edge,
      y: inner.y - edge,
      width: canvas.clientWidth / scale,
      height: canvas.clientHeight / scale
    });
  };

  const draw = async () => {
    const answer = await fetch(map.dataset.drawing, { headers: { Accept: 'application/xml' } });
    if (!answer.ok) return;
    map.hidden = false;
    document.querySelectorAll('[data-map-part]').forEach(part => { part.hidden = false; });
    const canvas = map.querySelector('.process-map-canvas');
    const viewer = new window.BpmnJS({ container: canvas, zoomScroll: { enabled: false } });
    await viewer.importXML(await answer.text());
    fit(viewer, canvas);
    rows.forEach(row => lay(viewer, row));
    const behind = new Map(rows.filter(row => row.dataset.href).map(row => [row.dataset.element, row.dataset.href]));
    viewer.get('eventBus').on('element.click', event => {
      const href = behind.get(event.element.id);
      if (href) window.location.assign(href);
    });
  };

  draw().catch(() => { map.hidden = true; });
})();
