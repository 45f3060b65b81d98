import { parse } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/diagnostic/user-error.js';
import { mergeExtensions, mergeSettings } from '../../src/usecases/editor-settings.js';

const SHIPPED = `{
  // 快办
  "files.eol": "\\n",
  "[yaml]": {
    "editor.tabSize": 2,
    "editor.wordWrap": "on"
  }
}
`;
const MAPPING = { './.kuaiban/schema/item.schema.json': 'catalog/items/*.yaml' };

describe('the settings of a project', () => {
  it('are the shipped ones with the mapping, comments kept, where there were none', () => {
    const text = mergeSettings(undefined, SHIPPED, MAPPING);
    expect(text).toContain('  // 快办\n  "files.eol": "\\n",');
    expect(text).toContain(
      '  "yaml.schemas": {\n    "./.kuaiban/schema/item.schema.json": "catalog/items/*.yaml"\n  }\n}\n',
    );
  });

  it('keep comments, order, indent, line ends and every value of the user', () => {
    const own =
      '{\r\n\t// 别动\r\n\t"files.eol": "\\r\\n", /* 窗口系统 */\r\n\t"[yaml]": { "editor.tabSize": 4 },\r\n}\r\n';
    const text = mergeSettings(own, SHIPPED, MAPPING);
    expect(text).toContain('\r\n\t// 别动\r\n\t"files.eol": "\\r\\n", /* 窗口系统 */\r\n');
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    expect(parse(text)).toEqual({
      'files.eol': '\r\n',
      '[yaml]': { 'editor.tabSize': 4, 'editor.wordWrap': 'on' },
      'yaml.schemas': MAPPING,
    });
  });

  it('put away the mapping of an older copy and keep foreign ones', () => {
    const own = JSON.stringify({
      'yaml.schemas': { './schema/item.schema.json': 'catalog/items/*.yaml', './own.json': 'own/*.yaml' },
    });
    expect(parse(mergeSettings(own, '{}', MAPPING))['yaml.schemas']).toEqual({
      './own.json': 'own/*.yaml',
      ...MAPPING,
    });
  });

  it('do not change a second time', () => {
    for (const own of [undefined, '{}', '{ "a": 1 }\n', '\n{\n    // x\n}\n']) {
      const once = mergeSettings(own, SHIPPED, MAPPING);
      expect(mergeSettings(once, SHIPPED, MAPPING)).toBe(once);
    }
  });

  it('are refused with the line where they cannot be read', () => {
    const broken = '{\n  "a": 1,\n  "b": ]\n}\n';
    expect(() => mergeSettings(broken, SHIPPED, MAPPING)).toThrow(UserError);
    expect(() => mergeSettings(broken, SHIPPED, MAPPING)).toThrow('第 3 行');
    expect(() => mergeSettings('[]', SHIPPED, MAPPING)).toThrow(UserError);
  });
});

describe('the recommended extensions', () => {
  const shipped = '{\n  "recommendations": ["redhat.vscode-yaml", "b.zh"]\n}\n';

  it('join those of the user, once', () => {
    const own = '{\n  // 本单位\n  "recommendations": ["a.own", "b.zh"]\n}\n';
    const text = mergeExtensions(own, shipped);
    expect(text).toContain('// 本单位');
    expect(parse(text).recommendations).toEqual(['a.own', 'b.zh', 'redhat.vscode-yaml']);
    expect(mergeExtensions(text, shipped)).toBe(text);
  });

  it('are written where there were none', () => {
    expect(mergeExtensions(undefined, shipped)).toBe(shipped);
    expect(parse(mergeExtensions('{}', shipped)).recommendations).toHaveLength(2);
  });
});
