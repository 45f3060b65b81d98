import fc from 'fast-check';

const TAGS = [
  '<title>',
  '</title>',
  '<h1>',
  '<p hidden>',
  '<a name=x id=y>',
  '<script>',
  '</',
  '<!--',
  '&#0;',
  '404',
];

/** Any UTF-16, halves of pairs too, among pieces of HTML. */
export const anyText = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
        fc.constantFrom(...TAGS),
      ),
      { maxLength },
    )
    .map((pieces) => pieces.join(''));
