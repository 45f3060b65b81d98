import { describe, expect, test } from 'vitest';
import { makeRender } from '../../src/channels/engine.js';
import { makeChannel } from '../../src/channels/registry.js';
import { UserError } from '../../src/diagnostic/user-error.js';
import { site, unemploymentEdition } from './editions.js';
import { text } from './leaves.js';
import { changedTexts } from './template-texts.js';

const PAGE = { site, root: '', onlineAddress: null };

function render(template: string, context: object, blocks: Readonly<Record<string, string>> = {}): string {
  const files = Object.entries(blocks).map(([name, block]) => [`website/blocks/${name}.hbs`, block] as const);
  return makeRender(new Map([...files, ['website/x.hbs', template]]), 'website')('x', context, PAGE);
}

describe('a broken template stops the build', () => {
  test.each([
    ['a missing field', '{{名称}}', {}],
    ['a missing field of a missing thing', '{{a.b}}', {}],
    ['a missing condition', '{{#if 名称}}一{{/if}}', {}],
    ['a missing list', '{{#each 名称}}一{{/each}}', {}],
    ['a missing list of the page', '{{@page.shelves}}', {}],
    ['an unknown helper', '{{shorten 名称}}', { 名称: '失业登记' }],
    ['an unknown partial', '{{> nothing}}', {}],
    ['a block without markup', '{{fact 名称}}', { 名称: text('', '失业登记') }],
    ['a block of nothing', '{{fact 名称}}', {}],
    ['a word that is no leaf', '{{show 名称}}', { 名称: {} }],
    ['a number that is none', '{{numeral 名称}}', { 名称: '一' }],
    ['a syntax error', '{{#if}', {}],
  ])('%s', (_, template, context) => {
    expect(() => render(template, context)).toThrow(UserError);
  });

  test.each(['website/style.css', 'website/page.hbs', 'shared/steps.hbs', 'website/blocks/tag.hbs'])(
    'without %s',
    (path) => {
      const build = () =>
        makeChannel('website', changedTexts({ [path]: undefined })).renderEdition(unemploymentEdition, site);
      expect(build).toThrow(UserError);
    },
  );
});

test.each([
  ['{{名称}}', '没有「名称」这个字段'],
  ['{{shorten 名称}}', '没有「shorten」这个助手'],
  ['{{> nothing}}', '没有「nothing」这个部件'],
  ['{{#if}', '写法不对'],
  ['{{#if 名称}}{{/each}}', '「if」和「each」不成对'],
])('what is wrong with %s is said in Chinese', (template, words) => {
  expect(() => render(template, {})).toThrow(words);
});

test.each([
  ['a syntax error', '{{> shared/intro}}\n\n{{#if}', '模板 shared/numbered.hbs 第 3 行（渠道 website）'],
  [
    'a missing field',
    '\n  {{#each entries}}\n    {{名称}}\n  {{/each}}',
    '模板 shared/numbered.hbs 第 3 行（渠道 website）',
  ],
  ['an unknown helper', '\n{{shorten 名称}}', '模板 shared/numbered.hbs 第 2 行（渠道 website）'],
  ['an unknown partial', '\n{{> nothing}}', '模板 shared/numbered.hbs（渠道 website）'],
])('%s is blamed on the file that has it, and on its line there', (_, text, words) => {
  const build = () =>
    makeChannel('website', changedTexts({ 'shared/numbered.hbs': text })).renderEdition(
      unemploymentEdition,
      site,
    );
  expect(build).toThrow(words);
});

test('a syntax error is found before anything is rendered', () => {
  expect(() => makeChannel('kiosk', changedTexts({ 'shared/steps.hbs': '{{#if}' }))).toThrow(
    'shared/steps.hbs',
  );
});

test('a line break in a template is no space on the page, a line feed in a text is a line break', () => {
  expect(render('<p>\n  {{lines 名称}}\n</p>\n', { 名称: '第一行\n<二>' })).toBe(
    '<p>第一行<br>&lt;二&gt;</p>',
  );
});

test('a block sees what it was given and its body', () => {
  const blocks = { section: '<section>{{heading}}:{{body}}</section>' };
  expect(render('{{#section this}}<{{heading}}>{{/section}}', { heading: '甲&乙' }, blocks)).toBe(
    '<section>甲&amp;乙:<甲&amp;乙></section>',
  );
});
