/**
 * The words in which the shared partials speak: each is a block helper, and a channel says what it looks like in
 * `templates/<channel>/blocks/<name>.hbs`. Its template sees the fields of what it was given and `body`.
 */
export const BLOCKS = [
  'headline',
  'lead-line',
  'contents',
  'section',
  'key-facts',
  'key-fact',
  'fact-list',
  'fact',
  'entry-list',
  'entry',
  'step-list',
  'step',
  'item-list',
  'item',
  'prose',
  'tag-list',
  'tag',
  'notice',
  'closing',
  'check-code',
  'code-image',
] as const;
