import { defineChangeRule } from '../../change-rule.js';
import { windowsAt } from '../../weigh/places.js';
import { REGISTRATION } from './example-files.js';
import { OR_RECORD } from './or-record.js';

const windows = (names: string) => ({
  file: REGISTRATION,
  patch: `办理地点:\n  - 地点: shi-zheng-wu-da-ting\n    窗口: [${names}]\n`,
});

export default defineChangeRule({
  level: 'burden',
  kinds: ['element-removed'],
  code: 'D023',
  name: 'window-dropped',
  title: '办理的窗口少了',
  why: '窗口少了，排队就长了。一个换一个（编号改了、换到隔壁）数目没有少的，群众只要知道到哪个窗口，列为须知。',
  bad: [windows('B01')],
  good: [windows('"B01", "A01"')],
  remedy: `恢复这个窗口。${OR_RECORD}`,
  message: (args) => `${args.哪里}窗口少了 ${args.窗口}`,
  judge(compared) {
    const place = windowsAt(compared, compared.change, 'less');
    return place === undefined ? undefined : { 哪里: place, 窗口: compared.change.before.text };
  },
});
