import type { NamedKind } from '../../catalog/kinds.js';

/** How a text of a definition is read; equal readings are no change. */
export type OpenType =
  | 'limit'
  /** A limit, or 无 where no law sets one. */
  | 'statutory-limit'
  /** A whole number of months or days: `1年` is `12个月`. */
  | 'period'
  /** How long a result is valid: a length of time, 长期, or other words. */
  | 'validity'
  | 'date'
  /** A day, a month or 持续推进. */
  | 'deadline'
  | 'phone'
  | 'hours'
  | 'address'
  | 'link'
  | 'mail'
  | 'percent'
  | 'code'
  /** Number or name of an article. */
  | 'article'
  | 'text'
  /** Text with paragraphs, lists, strong text and links. */
  | 'prose'
  /** The name of a document that a citizen brings; materials.yaml knows its aliases. */
  | 'document'
  /** Path of an attachment. */
  | 'file';

export interface ValueField<Type extends OpenType | 'count' | 'choice' = OpenType | 'count' | 'choice'> {
  readonly shape: 'value';
  readonly type: Type;
}

/** The id of another definition. */
export interface ReferenceField {
  readonly shape: 'value';
  readonly type: 'reference';
  readonly kind: NamedKind;
}

export type AnyValueField = ValueField | ReferenceField;

/** Words whose order means nothing. */
export interface WordsField<Word extends AnyValueField = AnyValueField> {
  readonly shape: 'words';
  readonly of: Word;
  /** Where nothing else changed, is one word that went and one that came an exchange, as of a phone number? */
  readonly isExchanged: boolean;
}

/** Sentences in an order that shows; one that was rewritten is found by its likeness. */
export interface TextsField {
  readonly shape: 'texts';
}

export interface GroupField<Group = never> {
  readonly shape: 'group';
  readonly keys: ShapeOf<Group>;
  /** Keys that tell one from another, where the group is what tells elements of a list apart. */
  readonly by: readonly string[];
}

/**
 * What elements of a list that nothing identifies may be taken for the same by: `name` asks for like names, as 户口簿 in place of 身份证 is
 * another document however alike the rest is; `content` counts the rest too; `never`: the name is the matter itself, such as the id of an item.
 */
export type Likeness = 'name' | 'content' | 'never';

export interface ListField<Element = never> {
  readonly shape: 'list';
  readonly keys: ShapeOf<Element>;
  /** Keys whose values tell one element from another; the first ones are its name for people. */
  readonly by: readonly string[];
  readonly likeness: Likeness;
  /** Do people see in which order the elements stand? */
  readonly orderShows: boolean;
}

/** Groups by a name that the editor writes as the key. */
export interface MappingField<Group = never> {
  readonly shape: 'mapping';
  readonly keys: ShapeOf<Group>;
}

/** The field that describes values of a type: closed words, numbers, open texts, lists, groups. */
export type FieldOf<Value> = [Value] extends [number]
  ? ValueField<'count'>
  : [Value] extends [string]
    ? string extends Value
      ? ValueField<OpenType> | ReferenceField
      : ValueField<'choice'>
    : Value extends readonly (infer Element)[]
      ? [Element] extends [object]
        ? ListField<Element>
        : [Element] extends [string | number]
          ? WordsField<Extract<FieldOf<Element>, AnyValueField>> | TextsField
          : never
      : string extends keyof Value
        ? MappingField<NonNullable<Value[keyof Value]>>
        : GroupField<Value>;

/** A row for every key of a type, at every depth: a key without a row does not compile. */
export type ShapeOf<Type> = { readonly [Key in keyof Type]-?: FieldOf<NonNullable<Type[Key]>> };

/** A field without the type that it describes, as the walk sees it. */
export type Field =
  | AnyValueField
  | WordsField
  | TextsField
  | {
      readonly shape: 'group';
      readonly keys: Shape;
      readonly by: readonly string[];
    }
  | {
      readonly shape: 'list';
      readonly keys: Shape;
      readonly by: readonly string[];
      readonly likeness: Likeness;
      readonly orderShows: boolean;
    }
  | { readonly shape: 'mapping'; readonly keys: Shape };

export type Shape = { readonly [key: string]: Field };
