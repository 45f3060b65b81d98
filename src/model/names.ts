import type { Catalogue } from '../catalog/catalogue.js';
import type { DefinitionOf, KindWithFolder } from '../catalog/kinds.js';
import { normaliseText } from '../values/text.js';

const NAMES: { readonly [K in KindWithFolder]: (definition: DefinitionOf[K]) => readonly string[] } = {
  power: (power) => [power.权力名称],
  item: (item) => [item.事项名称, ...(item.别名 ?? [])],
  bundle: (bundle) => [bundle.名称],
  list: (list) => [list.名称],
  place: (place) => [place.名称],
  law: (law) => [law.名称, law.简称],
};

/** The id of the definition that an editor named instead of writing its id; `undefined` if none or several. */
export function idByName(catalogue: Catalogue, kind: KindWithFolder, name: string): string | undefined {
  const wanted = normaliseText(name.replace(/^《(.*)》$/u, '$1'));
  const namesOf = NAMES[kind] as (definition: unknown) => readonly string[];
  const ids = [...catalogue.definitions[kind]]
    .filter(([, definition]) => namesOf(definition).some((candidate) => normaliseText(candidate) === wanted))
    .map(([id]) => id);
  return ids.length === 1 ? ids[0] : undefined;
}
