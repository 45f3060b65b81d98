import fc from 'fast-check';

/** A definition's text and the web addresses in its values, in order. */
export interface PlantedFile {
  readonly text: string;
  readonly planted: readonly string[];
}

const HOSTS = ['https://rsj.example.com', 'http://zwfw.example.com:8080', 'HTTPS://m.rsj.example.com'];
const PATHS = [
  '',
  '/',
  '/banshi/shi-ye-deng-ji',
  '/a_(1)/b',
  '/zixun?lei=1&hao=2',
  '/a#cai-liao',
  '/%E6%94%BF/x.html',
];
const address = fc
  .tuple(fc.constantFrom(...HOSTS), fc.constantFrom(...PATHS))
  .map(([host, path]) => host + path);
const words = fc.constantFrom('失业登记', '见“指南”', '𠮷林市', '带 身份证', '（一）', '乙、');

/** How prose mentions an address. */
const mention = fc.constantFrom<(address: string) => string>(
  (one) => `请登录${one}，再选择`,
  (one) => `网上办（${one}）。`,
  (one) => `见[办事指南](${one})的第二条`,
  (one) => `打开 ${one} 办理`,
  (one) => `见[办事指南](<${one}> '清单')`,
);

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** One key with a value that holds the address, in a way of writing it. */
const entry = fc
  .record({ address, before: words, after: words, mention, way: fc.nat(11), comment: fc.boolean() })
  .map(
    ({
      address,
      before,
      after,
      mention,
      way,
      comment,
    }): { lines: readonly string[]; planted: readonly string[] } => {
      const prose = mention(address);
      const remark = comment ? ' # 原来是 https://rsj.example.com/banshi' : '';
      const WAYS = [
        [`网办地址: ${address}${remark}`],
        [`网办地址: "${address}"${remark}`],
        [`网办地址: '${address}'`],
        [`说明: ${quoted(`${before}''s ${prose}`)}${remark}`],
        [`说明: "${before}\\t\\"${after}\\" \\u4e00 ${prose}"`],
        [`说明: |${remark}`, `  ${before}`, '', `  ${prose}`, `    ${after}`],
        [`说明: >-${remark}`, `  ${before}`, `  ${prose}`, '', `  ${after}`],
        [`说明: ${before}`, `  ${prose}`],
        [`渠道: [${before}, ${quoted(prose)}, ${address.replace(/,/gu, '')}]`],
        [`渠道: {名称: ${before}, 网址: ${address} }${remark}`],
        ['渠道:', `  - 名称: ${before}`, `    网址: ${address}`, `  - ${quoted(after)}`],
        [`备注: ${before}`, `# 见 ${address}`],
      ];
      const counts = [1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 0];
      return { lines: WAYS[way] ?? [], planted: Array.from({ length: counts[way] ?? 0 }, () => address) };
    },
  );

/** Definitions with web addresses in all ways of writing YAML, comments with other ones, either kind of line end. */
export const plantedFile: fc.Arbitrary<PlantedFile> = fc
  .tuple(fc.array(entry, { minLength: 1, maxLength: 6 }), fc.constantFrom('\n', '\r\n'))
  .map(([entries, end]) => {
    const lines = entries.flatMap(({ lines: own }, index) => [
      `条目${index}:`,
      ...own.map((line) => (line === '' ? '' : `  ${line}`)),
    ]);
    return { text: lines.join(end) + end, planted: entries.flatMap(({ planted }) => planted) };
  });
