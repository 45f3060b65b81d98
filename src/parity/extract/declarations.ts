/** One declaration of a style attribute: in small letters, without vendor prefix, comments, escapes and `!important`. */
export interface Declaration {
  readonly name: string;
  readonly value: string;
  readonly isImportant: boolean;
}

/** The parts between semicolons, and where in each the first colon stands; both only outside quotes and brackets. */
function* parts(style: string): Generator<readonly [name: string, value: string]> {
  let start = 0;
  let colon = -1;
  let depth = 0;
  let quote = '';
  for (let at = 0; at <= style.length; at += 1) {
    const character = style.charAt(at);
    if (character === '\\') at += 1;
    else if (quote !== '' && character !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '(') depth += 1;
    else if (character === ')') depth = Math.max(0, depth - 1);
    else if (character === ':' && depth === 0 && colon === -1) colon = at;
    else if (character === '' || (character === ';' && depth === 0)) {
      if (colon !== -1) yield [style.slice(start, colon), style.slice(colon + 1, at)];
      start = at + 1;
      colon = -1;
    }
  }
}

function unescaped(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(/\\(?:([\da-f]{1,6})\s?|([^\n]))/giu, (_, hex?: string, literal?: string) => {
    const point = Number.parseInt(hex ?? '', 16);
    if (hex === undefined) return literal ?? '';
    return point <= 0x10ffff ? String.fromCodePoint(point) : '\uFFFD';
  });
}

const plain = (text: string) => unescaped(text).replace(/\s+/gu, ' ').trim().toLowerCase();

/** `var(--x)` where the same attribute says what it is, else its fallback. */
function withVariables(declarations: readonly Declaration[]): readonly Declaration[] {
  if (!declarations.some(({ value }) => value.includes('var('))) return declarations;
  const known = new Map(declarations.map(({ name, value }) => [name, value]));
  const resolve = (value: string) =>
    value.replace(/var\(\s*(--[^\s,()]+)\s*(?:,([^()]*))?\)/gu, (whole, name: string, fallback?: string) =>
      (known.get(name) ?? fallback ?? whole).trim(),
    );
  return declarations.map((declaration) => ({ ...declaration, value: resolve(declaration.value) }));
}

/** Reads a style attribute as a browser does. Never fails: what is no declaration is left out. */
export function parseDeclarations(style: string): readonly Declaration[] {
  // A comment parts words as white space does: `no/**/ne` is not `none`.
  const bare = style.includes('/*') ? style.replace(/\/\*[\s\S]*?(?:\*\/|$)/gu, ' ') : style;
  const declarations: Declaration[] = [];
  for (const [rawName, rawValue] of parts(bare)) {
    const written = plain(rawValue);
    const value = written.replace(/ ?! ?important$/u, '');
    const name = plain(rawName).replace(/^-(?:webkit|moz|ms|o)-/u, '');
    declarations.push({ name, value, isImportant: value !== written });
  }
  return withVariables(declarations);
}

/**
 * What the declarations make of a property: the last one that can be read wins, an important one before all others. A browser
 * drops what it cannot read, so `display:none;display:nothing` still hides.
 * @param names the property and its shorthands
 */
export function declared<Value>(
  declarations: readonly Declaration[],
  names: readonly string[],
  read: (value: string, name: string) => Value | undefined,
): Value | undefined {
  let found: Value | undefined;
  let isFixed = false;
  for (const { name, value, isImportant } of declarations) {
    if (!names.includes(name) || (isFixed && !isImportant)) continue;
    const next = read(value, name);
    if (next === undefined) continue;
    found = next;
    isFixed = isImportant;
  }
  return found;
}
