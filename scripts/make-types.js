// Generates src/catalog/types.generated.ts from schema/. With --check it only compares.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { compile } from 'json-schema-to-typescript';

const schemaFolder = new URL('../schema/', import.meta.url);
const target = new URL('../src/catalog/types.generated.ts', import.meta.url);
const NAMES = {
  catalog: 'CatalogSettings',
  power: 'Power',
  item: 'ServiceItem',
  bundle: 'Bundle',
  list: 'SpecialList',
  place: 'Hall',
  law: 'Law',
  plan: 'Plan',
  calendar: 'Calendar',
  materials: 'MaterialNames',
  reason: 'ChangeReasons',
  change: 'CitizenChanges',
};

// Chinese titles would become interface names: they move into the description.
function withoutTitles(node) {
  if (Array.isArray(node)) return node.map(withoutTitles);
  if (node === null || typeof node !== 'object') return node;
  if (typeof node.$ref === 'string') return { $ref: node.$ref };
  const copy = {};
  for (const [key, value] of Object.entries(node)) {
    if (key === 'properties' || key === '$defs') {
      copy[key] = Object.fromEntries(Object.entries(value).map(([name, sub]) => [name, withoutTitles(sub)]));
    } else if (key !== 'title' && key !== 'examples' && key !== '$id' && key !== 'description') {
      copy[key] = key === 'enum' || key === 'required' ? value : withoutTitles(value);
    } else if (key === 'description') {
      copy[key] = value;
    }
  }
  return copy;
}

function readSchema(name) {
  return JSON.parse(readFileSync(new URL(`${name}.schema.json`, schemaFolder), 'utf8'));
}

async function generate() {
  const common = readSchema('common').$defs;
  const files = readdirSync(schemaFolder).filter((file) => file.endsWith('.schema.json'));
  const names = files.map((file) => file.replace('.schema.json', ''));
  const missing = names.filter((name) => name !== 'common' && !(name in NAMES));
  if (missing.length > 0) throw new Error(`no type name for schema ${missing.join(', ')}`);
  // One document with every root as a definition, so that shared structures become one type.
  const definitions = { ...common };
  for (const [name, typeName] of Object.entries(NAMES)) definitions[typeName] = readSchema(name);
  const text = JSON.stringify(withoutTitles({ $defs: definitions })).replaceAll(
    'common.schema.json#/$defs/',
    '#/$defs/',
  );
  const schema = { ...JSON.parse(text), type: 'object', additionalProperties: false, properties: {} };
  return compile(schema, 'AuthoringContract', {
    additionalProperties: false,
    bannerComment: '// Generated from schema/ by `npm run gen`. Do not edit.',
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: true,
    customName: (_, keyName) => keyName,
    format: false,
    strictIndexSignatures: true,
  });
}

const text = (await generate()).replace(/export interface AuthoringContract \{\s*\}\s*/, '');
if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== text) {
    console.error('src/catalog/types.generated.ts is stale: run `npm run gen`.');
    process.exitCode = 1;
  }
} else {
  writeFileSync(target, text);
}
