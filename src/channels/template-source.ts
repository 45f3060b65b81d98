import Handlebars from 'handlebars';

type Program = ReturnType<typeof Handlebars.parseWithoutProcessing>;

/**
 * A template's text as a syntax tree in which a line break is never a space on the page: lines are trimmed and
 * joined. Every node keeps the line of the file it stands on. Throws what Handlebars says of a syntax error.
 */
export function parseTemplate(text: string): Program {
  // Only what stands before the first line break is cut off in front, so that lines keep their numbers.
  const program = Handlebars.parseWithoutProcessing(text.replace(/^[^\S\n]+/u, '').trimEnd());
  new LineJoiner().accept(program);
  return program;
}

class LineJoiner extends Handlebars.Visitor {
  override ContentStatement(content: hbs.AST.ContentStatement): void {
    content.value = content.value.replace(/\s*\n\s*/gu, '');
    // Handlebars looks here when it decides whether a block stands on a line of its own.
    Object.assign(content, { original: content.value });
  }
}
