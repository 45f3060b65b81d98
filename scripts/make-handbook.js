// Generates docs/规则手册.md from the codes (needs the compiled lib/). With --check it only compares.
import { readFileSync, writeFileSync } from 'node:fs';
import { CODES } from '../lib/usecases/codes.js';
import { explainCode } from '../lib/usecases/explain-code.js';

const target = new URL('../docs/规则手册.md', import.meta.url);
const ROOMS = [
  ['Y', '文件和 YAML 写法'],
  ['S', '键和值'],
  ['F', '一个定义里的内容'],
  ['R', '引用和全目录的核对'],
  ['B', '打包一件事'],
  ['T', '目标和任务'],
  ['L', '链接'],
  ['C', '渠道'],
  ['P', '三处内容一致'],
  ['D', '改动对群众意味着什么'],
];
/** What stands at the beginning of a chapter. */
const PREFACES = {
  D: [
    '`kuaiban diff` 把两个版本之间的每一处改动判成四种：“加重”是群众要多办、多等、多花钱，级别是错误，写了变更说明、说得出依据的才放行；“须知”是群众不知道就会白跑、办错，级别是警告；“减轻”是群众少办、少等、少花钱，“文字”是意思没有变，这两种的级别是提示。',
    '',
    '例子里，“以前”是对照的版本，没有写出来的地方两个版本一样；“现在”是有这种改动的版本；“这样改不算”的版本里没有这种改动。',
    '',
  ],
};

function handbook() {
  const homeless = CODES.find(({ code }) => !ROOMS.some(([letter]) => code.startsWith(letter)));
  if (homeless) throw new Error(`${homeless.code} has no chapter in the handbook`);
  const table = CODES.map(({ code, title, severity }) => `| ${code} | ${title} | ${severity} |`);
  const chapters = ROOMS.flatMap(([letter, title]) => [
    `# ${letter} ${title}`,
    '',
    ...(PREFACES[letter] ?? []),
    ...CODES.filter(({ code }) => code.startsWith(letter)).flatMap((doc) => [explainCode(doc), '']),
  ]);
  return [
    '<!-- 本手册由 npm run gen 从程序里的校验生成，请不要直接修改。 -->',
    '',
    `这里是快办现有的 ${CODES.length} 条校验。在命令行里运行 \`kuaiban explain 编码\` 可以看到其中一条。`,
    '',
    '| 编码 | 问题 | 级别 |',
    '| --- | --- | --- |',
    ...table.map((row) =>
      row.replace('| error |', '| 错误 |').replace('| warning |', '| 警告 |').replace('| info |', '| 提示 |'),
    ),
    '',
    ...chapters,
  ].join('\n');
}

const text = handbook();
if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== text) {
    console.error('docs/规则手册.md is stale: run `npm run gen`.');
    process.exitCode = 1;
  }
} else {
  writeFileSync(target, text);
}
