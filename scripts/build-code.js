// Compiles src/ into lib/: bundles that start fast, each command in its own, with the schemas compiled beforehand.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { _ } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const LIB = join(ROOT, 'lib');
// Built aside: a program that runs meanwhile keeps its code until the end.
const FRESH = join(ROOT, 'lib.new');
const COMPILER = join(FRESH, 'schema-compiler.js');
const COMMON = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  mainFields: ['module', 'main'],
  logLevel: 'warning',
};

function readSchemas() {
  const folder = join(ROOT, 'schema');
  // Schemas of what the program writes lie in a folder of their own.
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.schema.json'))
    .sort();
  return Object.fromEntries(
    files.map((file) => [file.split('.')[0], JSON.parse(readFileSync(join(folder, file), 'utf8'))]),
  );
}

/** The module that stands in for src/catalog/compile-validators.ts. */
async function compiledValidators() {
  const entryPoints = [join(ROOT, 'src/catalog/schema-compiler.ts')];
  await build({ ...COMMON, entryPoints, outfile: COMPILER, packages: 'external' });
  const { makeAjv } = await import(pathToFileURL(COMPILER).href);
  rmSync(COMPILER);
  const schemas = readSchemas();
  const ajv = makeAjv(schemas, { source: true, esm: true, formats: _`formats` });
  const kinds = Object.keys(schemas).filter((kind) => kind !== 'common');
  for (const kind of kinds) ajv.addSchema(schemas[kind], kind);
  const code = standaloneCode.default(ajv, Object.fromEntries(kinds.map((kind) => [`of_${kind}`, kind])));
  return `import { FORMAT_CHECKS as formats } from './formats.ts';
${code}
const VALIDATORS = { ${kinds.map((kind) => `${kind}: of_${kind}`).join(', ')} };
export const compileValidators = () => (kind) => VALIDATORS[kind];
`;
}

/** Tells one build from another, so that nothing that an earlier one stored is taken for this one's. */
function writeBuildId() {
  const hash = createHash('sha256');
  for (const file of readdirSync(FRESH, { recursive: true, withFileTypes: true })) {
    if (file.isFile()) hash.update(file.name).update(readFileSync(join(file.parentPath, file.name)));
  }
  for (const schema of Object.values(readSchemas())) hash.update(JSON.stringify(schema));
  writeFileSync(join(FRESH, 'build-id'), hash.digest('hex'));
}

rmSync(FRESH, { recursive: true, force: true });
const contents = await compiledValidators();
await build({
  ...COMMON,
  entryPoints: [
    'cli/main.ts',
    'usecases/codes.ts',
    'usecases/explain-code.ts',
    'adapters/dist-folder.ts',
    'diagnostic/user-error.ts',
    // For scripts/mutate-parity.
    'adapters/catalogue-folder.ts',
    'adapters/package-resources.ts',
    'catalog/schema-check.ts',
    'channels/registry.ts',
    'guide/build.ts',
    'parity/check-page.ts',
    'usecases/check-catalogue.ts',
    'usecases/expectation.ts',
    // For bench/links.
    'adapters/http-probe.ts',
    'links/examine/examine.ts',
    'links/traffic/examine-all.ts',
    'links/traffic/traffic.ts',
    // For bench/diff.
    'catalog/decode.ts',
    'catalog/kinds.ts',
  ].map((file) => join(ROOT, 'src', file)),
  outdir: FRESH,
  outbase: join(ROOT, 'src'),
  // Loaded from their packages by `verify --browser` alone: the one is large, the other is not there for users.
  external: ['playwright-core', '@sparticuz/chromium'],
  splitting: true,
  // As deep as the entries are: the package's own files are found from here.
  chunkNames: 'chunks/[name]-[hash]',
  legalComments: 'linked',
  minifySyntax: true,
  minifyWhitespace: true,
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
  plugins: [
    {
      name: 'compiled schemas',
      setup({ onLoad }) {
        onLoad({ filter: /[\\/]compile-validators\.ts$/ }, () => ({
          contents,
          loader: 'js',
          resolveDir: join(ROOT, 'src/catalog'),
        }));
      },
    },
  ],
});
writeBuildId();
rmSync(LIB, { recursive: true, force: true });
renameSync(FRESH, LIB);
