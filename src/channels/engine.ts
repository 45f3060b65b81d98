import Handlebars from 'handlebars';
import { UserError } from '../diagnostic/user-error.js';
import { BLOCKS } from './blocks.js';
import type { ChannelId } from './channel.js';
import { type InlineHelper, inlineHelpers } from './inline-helpers.js';
import { isLeaf, leafForm } from './leaf-form.js';
import type { Page } from './page.js';
import { brokenTemplate } from './template-problem.js';
import { parseTemplate } from './template-source.js';
import type { TemplateTexts } from './templates.js';

/** Renders the channel's template of that name (`guide`, `blocks/fact`) with its context and the page around it. */
export type Render = (template: string, context: object, page: Page) => string;

/**
 * One channel's templates, parsed at once and compiled strictly: a syntax error or an unknown helper, partial, block
 * or field stops the build with a `UserError` instead of leaving a hole in a page. `ownHelpers` are inline helpers
 * that only this channel has.
 */
export function makeRender(
  texts: TemplateTexts,
  channel: ChannelId,
  ownHelpers: Readonly<Record<string, InlineHelper>> = {},
): Render {
  const handlebars = Handlebars.create();
  const inline = { ...inlineHelpers, ...ownHelpers };
  const known = [...BLOCKS, ...Object.keys(inline), 'show', 'if', 'unless', 'each', 'lookup'];
  const options: CompileOptions = {
    strict: true,
    knownHelpersOnly: true,
    knownHelpers: Object.fromEntries(known.map((name) => [name, true])) as KnownHelpers,
    preventIndent: true,
  };
  const templates = new Map<string, Handlebars.TemplateDelegate>();
  for (const [path, text] of texts) {
    const name = templateName(path, channel);
    if (name === undefined) continue;
    const blame = <Result>(work: () => Result): Result => blaming(channel, name, work);
    const compiled = handlebars.compile(
      blame(() => parseTemplate(text)),
      options,
    );
    const template: Handlebars.TemplateDelegate = (context, call) => blame(() => compiled(context, call));
    templates.set(name, template);
    handlebars.registerPartial(name, template);
  }

  const render = (name: string, context: object, data: unknown): string => {
    const template = templates.get(name);
    if (template === undefined) throw brokenTemplate(channel, name, '没有这个模板');
    return template(context, { data });
  };

  for (const name of BLOCKS) {
    handlebars.registerHelper(name, function (this: unknown, ...args: unknown[]) {
      const { subject, call } = readArguments(args);
      const body = new Handlebars.SafeString(call.fn === undefined ? '' : call.fn(this, { data: call.data }));
      return new Handlebars.SafeString(
        render(`blocks/${name}`, { ...subject, ...call.hash, body }, call.data),
      );
    });
  }
  handlebars.registerHelper('show', (...args: unknown[]) => {
    const { subject, call } = readArguments(args);
    if (!isLeaf(subject)) throw new Error('{{show}} 只能显示一条内容');
    const form = leafForm(subject, call.data.page);
    return new Handlebars.SafeString(render(`blocks/show-${form.name}`, form, call.data));
  });
  for (const [name, helper] of Object.entries(inline)) {
    handlebars.registerHelper(name, (value: unknown) => helper(value));
  }
  for (const name of ['if', 'unless', 'each']) demandArgument(handlebars, name);

  return (template, context, page) => render(template, context, { page });
}

/** The same with every page set into the channel's shell `page`, which prints it as `body`. */
export function inShell(render: Render): Render {
  return (template, context, page) => {
    const body = new Handlebars.SafeString(render(template, context, page));
    return `${render('page', { ...context, body }, page)}\n`;
  };
}

type CompileOptions = Parameters<typeof Handlebars.compile>[1] & object;
type KnownHelpers = NonNullable<CompileOptions['knownHelpers']>;
type Call = Omit<Handlebars.HelperOptions, 'fn'> & { readonly fn?: Handlebars.TemplateDelegate };

/** A helper's arguments as Handlebars passes them: the subject, where there is one, and last its own call options. */
function readArguments(args: readonly unknown[]): { readonly subject: object; readonly call: Call } {
  const call = args.at(-1) as Call;
  const [subject] = args.length > 1 ? args : [{}];
  if (typeof subject !== 'object' || subject === null) throw new Error('区块所要的字段不存在');
  return { subject, call };
}

/** Runs a template's part of the work; what fails there first is that template's fault and no other's. */
function blaming<Result>(channel: ChannelId, name: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw error instanceof UserError ? error : brokenTemplate(channel, name, error);
  }
}

function templateName(path: string, channel: ChannelId): string | undefined {
  const name = /^(.+)\.hbs$/u.exec(path)?.[1];
  if (name === undefined || name.startsWith('shared/')) return name;
  return name.startsWith(`${channel}/`) ? name.slice(channel.length + 1) : undefined;
}

/** Handlebars says nothing where the argument of its own helpers is missing; here that is a broken template. */
function demandArgument(handlebars: typeof Handlebars, name: string): void {
  const original: unknown = handlebars.helpers[name];
  if (typeof original !== 'function') return;
  handlebars.registerHelper(name, function (this: unknown, value: unknown, ...rest: unknown[]) {
    if (value === undefined) throw new Error(`{{#${name}}} 所要的字段不存在`);
    return original.call(this, value, ...rest);
  });
}
