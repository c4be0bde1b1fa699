// Runs the cases of form-conformance.json through the real form-js viewer, and prints what it makes of each as JSON:
// { "<case>": { "invalid": ["rows[0].time"], "submitted": { … } } }. Empty values and invalid fields are left out of what is submitted.
//
//   node src/test/frontend/form-conformance.mjs            prints, for FormConformanceTest
//   node src/test/frontend/form-conformance.mjs --record   writes it into the case file, after a new form-js or new cases
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const frontend = join(here, '../../main/frontend/');
const file = join(here, '../resources/forms/conformance/form-conformance.json');
const require = createRequire(join(frontend, 'package.json'));
const { JSDOM, VirtualConsole } = require('jsdom');

const suite = JSON.parse(readFileSync(file, 'utf8'));
const dom = new JSDOM('<!doctype html><body></body>', {
  runScripts: 'outside-only',
  pretendToBeVisual: true,
  virtualConsole: new VirtualConsole()
});
dom.window.matchMedia = () => ({ matches: false, addEventListener() {}, removeEventListener() {} });
dom.window.eval(readFileSync(join(frontend, 'node_modules/@bpmn-io/form-js/dist/form-viewer.umd.js'), 'utf8'));
const { createForm } = dom.window.FormViewer;

const rendered = () => new Promise(done => setTimeout(done, 1500));
const isObject = value => value !== null && typeof value === 'object' && !Array.isArray(value);

// Ids like the paths, so that errors, which are kept by id, can be named.
const withIds = (components, names, prefix) => components.map((component, at) => {
  const id = `${prefix}${component.key ?? component.path ?? component.type}_${at}`;
  names[id] = { key: component.key, list: prefix.includes('[') ? prefix.slice(0, prefix.indexOf('[')) : null };
  const inside = component.type === 'dynamiclist' ? `${component.path}[].` : prefix;
  return {
    ...component,
    id,
    ...(component.components ? { components: withIds(component.components, names, inside) } : {})
  };
});

const prune = value => {
  if (Array.isArray(value)) {
    const items = value.map(prune).filter(item => item !== undefined);
    return items.length ? items : undefined;
  }
  if (isObject(value)) {
    const entries = Object.entries(value).map(([key, item]) => [key, prune(item)]).filter(([, item]) => item !== undefined);
    return entries.length ? Object.fromEntries(entries) : undefined;
  }
  return value === null || value === undefined || value === '' || value === false ? undefined : value;
};

const invalidNames = (errors, names) => Object.entries(errors).flatMap(([id, found]) => {
  const { key, list } = names[id];
  if (!list) return [key];
  return Object.entries(found).filter(([, messages]) => messages?.length).map(([row]) => `${list}[${row}].${key}`);
}).sort();

const without = (submitted, invalid) => {
  for (const name of invalid) {
    const [, list, row, key] = name.match(/^(\w+)\[(\d+)]\.(\w+)$/) ?? [];
    if (list) delete submitted[list]?.[row]?.[key];
    else delete submitted[name];
  }
  return prune(submitted) ?? {};
};

const open = async ({ name, components, input, data }) => {
  const names = {};
  const container = dom.window.document.createElement('div');
  dom.window.document.body.append(container);
  const form = await createForm({
    container,
    schema: { type: 'default', id: 'case', schemaVersion: 19, components: withIds(components, names, '') },
    data: { ...data, ...input }
  });
  // As if the input had been typed: what the form was opened with is only what the caller gave. Else form-js goes on
  // judging conditions by what a hidden field was opened with.
  form._setState({ initialData: structuredClone(data ?? {}) });
  return { name, form, names };
};

const opened = [];
for (const one of suite.cases) {
  opened.push(await open(one));
}
await rendered();

const outcomes = {};
for (const { name, form, names } of opened) {
  const { data, errors } = form.submit();
  const invalid = invalidNames(errors, names);
  outcomes[name] = { invalid, submitted: without(JSON.parse(JSON.stringify(data)), invalid) };
}

if (process.argv.includes('--record')) {
  suite.formJs = require('@bpmn-io/form-js/package.json').version;
  suite.cases.forEach(one => { one.formJs = outcomes[one.name]; });
  const { cases, ...head } = suite;
  const lines = cases.map(one => '    ' + JSON.stringify(one)).join(',\n');
  writeFileSync(file, JSON.stringify(head, null, 2).replace(/\n}$/, ',\n  "cases": [\n' + lines + '\n  ]\n}\n'));
} else {
  process.stdout.write(JSON.stringify(outcomes));
}
process.exit(0);
