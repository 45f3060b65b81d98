import { defineChangeRule } from '../../change-rule.js';
import { windowsAt } from '../../weigh/places.js';
import { LICENCE } from '../burden/example-files.js';
import { TELL } from './tell.js';

const windows = (names: string) => ({
  file: LICENCE,
  patch: `办理地点:\n  - 地点: shi-zheng-wu-da-ting\n    窗口: [${names}]\n`,
});

export default defineChangeRule({
  level: 'relief',
  kinds: ['element-added'],
  code: 'D123',
  name: 'window-added',
  title: '办理的窗口多了',
  why: '多一个窗口，队就短一点。一个换一个、数目没有多的，群众只要知道到哪个窗口，列为须知。',
  bad: [windows('A01, B01')],
  good: [windows('"B01"')],
  remedy: TELL,
  message: (args) => `${args.哪里}窗口多了 ${args.窗口}`,
  judge(compared) {
    const place = windowsAt(compared, compared.change, 'more');
    return place === undefined ? undefined : { 哪里: place, 窗口: compared.change.after.text };
  },
});
