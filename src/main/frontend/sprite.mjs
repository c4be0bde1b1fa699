// Writes static/assets/icons.svg: the few Bootstrap Icons (MIT) that the pages use, as symbols, with our own
// mark and pictures.
// Run `node src/main/frontend/sprite.mjs` after adding a name; IconSpriteTest refuses a template that names a missing one.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const names = `
  arrow-clockwise arrow-left arrow-repeat arrow-right arrow-up-right bar-chart bell box-arrow-in-right
  box-arrow-right building calendar-event calendar-week camera camera-video chat-left-text chat-quote
  check-circle check-lg chevron-down chevron-left chevron-right circle clipboard-check clock dash-lg download
  emoji-frown emoji-laughing emoji-neutral emoji-smile emoji-tear envelope exclamation-circle exclamation-lg exclamation-triangle eye eye-slash file-earmark-text flag geo-alt
  globe2 heart hourglass-split house-heart image info-circle kanban lightbulb link-45deg list-check lock
  megaphone mortarboard paperclip pause-fill pencil people person person-check person-circle plus-lg printer
  qr-code question-circle search send shield-check shuffle sliders star telephone trash upload x-circle x-lg
`.trim().split(/\s+/);

const symbol = name => {
  const svg = readFileSync(join(here, 'node_modules/bootstrap-icons/icons', `${name}.svg`), 'utf8');
  const body = svg.replace(/^[\s\S]*?<svg[^>]*>/, '').replace(/<\/svg>\s*$/, '').replace(/\s*\n\s*/g, '');
  return `<symbol id="${name}" viewBox="0 0 16 16" fill="currentColor">${body}</symbol>`;
};

const images = join(here, '../resources/static/assets/img');
const own = (file, id) => readFileSync(join(images, file), 'utf8')
  .replace(/^[\s\S]*?<svg[^>]*?(viewBox="[^"]+")([^>]*)>/, (_, box, rest) =>
    `<symbol id="${id}" ${box}${rest.replace(/ (width|height)="\d+"/g, '')}>`)
  .replace(/<\/svg>\s*$/, '</symbol>').replace(/\s*\n\s*/g, '');
const pictures = readdirSync(join(images, 'pictures')).sort()
  .map(file => own(`pictures/${file}`, `picture-${file.replace('.svg', '')}`));

writeFileSync(join(here, '../resources/static/assets/icons.svg'),
  ['<svg xmlns="http://www.w3.org/2000/svg">',
    '<!-- Bootstrap Icons, MIT licence, https://icons.getbootstrap.com; the mark is our own. Written by sprite.mjs -->',
    own('mark.svg', 'mark'), ...pictures, ...names.map(symbol), '</svg>', ''].join('\n'));
