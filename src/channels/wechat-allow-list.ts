import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

/** Tags that an article is made of. What WeChat does with others is unreliable, so nothing else is emitted. */
const ARTICLE_TAGS: ReadonlySet<string> = new Set(['section', 'p', 'span', 'strong', 'img', 'br']);

/** Properties of inline styles that survive WeChat's filter and its dark mode. */
const ARTICLE_PROPERTIES: ReadonlySet<string> = new Set([
  'font-size',
  'font-weight',
  'line-height',
  'color',
  'margin',
  'margin-top',
  'margin-right',
  'margin-bottom',
  'margin-left',
  'padding',
  'padding-top',
  'padding-right',
  'padding-bottom',
  'padding-left',
  'border-left',
  'border-top',
  'border-bottom',
  'text-align',
  'width',
  'max-width',
  'display',
  'letter-spacing',
  'word-break',
]);

/** WeChat does not resolve these, or its dark mode cannot undo them. */
const FORBIDDEN_VALUE = /var\(|calc\(|url\(|expression\(|!important|[<>"&;{}]/iu;

/** Attributes by tag; every tag may also have `style`. */
const OWN_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = { img: ['src', 'alt'] };

/** True for a declaration that an article may have, such as `color` and `#1b1f24`. */
export function isArticleStyle(property: string, value: string): boolean {
  if (!ARTICLE_PROPERTIES.has(property) || FORBIDDEN_VALUE.test(value)) return false;
  return property !== 'display' || value === 'block' || value === 'inline-block';
}

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/**
 * Why an article would not survive as it is: one short Chinese sentence for each tag, attribute or style that is
 * not on the allow-list, and for an article that is no single wrapped fragment. Empty when it is fine.
 */
export function articleProblems(html: string): readonly string[] {
  const problems = new Set<string>();
  const { childNodes } = parseFragment(html);
  const [wrapper] = childNodes;
  if (childNodes.length !== 1 || wrapper?.nodeName !== 'section')
    problems.add('正文应当整个包在一个 section 里');
  if (/<(?:!doctype|html|head|body)\b/iu.test(html))
    problems.add('正文只能是片段，不能有 html、head 或 body');
  const visit = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if (node.nodeName === '#comment') problems.add('不能有注释');
      if (!('tagName' in node)) continue;
      for (const problem of elementProblems(node)) problems.add(problem);
      visit(node.childNodes);
    }
  };
  visit(childNodes);
  return [...problems];
}

function elementProblems({ tagName, attrs }: Element): readonly string[] {
  if (!ARTICLE_TAGS.has(tagName)) return [`不能用标签 ${tagName}`];
  return attrs.flatMap(({ name, value }) => {
    if (name === 'style') return styleProblems(value);
    return OWN_ATTRIBUTES[tagName]?.includes(name) === true ? [] : [`标签 ${tagName} 不能有属性 ${name}`];
  });
}

function styleProblems(style: string): readonly string[] {
  return style.split(';').flatMap((declaration) => {
    const [property = '', value = ''] = declaration.split(/:(.*)/su).map((part) => part.trim());
    return isArticleStyle(property, value) ? [] : [`样式不能有 ${property}:${value}`];
  });
}
