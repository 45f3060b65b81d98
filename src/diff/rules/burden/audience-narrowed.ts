import { defineChangeRule } from '../../change-rule.js';
import { AUDIENCES } from '../../weigh/conveniences.js';
import { fieldKey } from '../../weigh/field-key.js';
import { LICENCE } from './example-files.js';
import { OR_RECORD } from './or-record.js';

const AUDIENCE = '服务对象: [企业法人, 社会组织法人]';

export default defineChangeRule({
  level: 'burden',
  kinds: ['element-removed'],
  code: 'D030',
  name: 'audience-narrowed',
  title: '可以办的人少了一类',
  why: '少了一类服务对象，这一类人就办不成了；等于加了一个条件，没有法律、法规、规章的依据不得增设（优化营商环境条例第三十五条）。换成另一类的，原来的那一类还是办不成，一样算。',
  before: [{ file: LICENCE, patch: AUDIENCE }],
  bad: [{ file: LICENCE, patch: '服务对象: [企业法人]' }],
  good: [{ file: LICENCE, patch: '服务对象: [社会组织法人, 企业法人]' }],
  remedy: `恢复这一类服务对象。${OR_RECORD}`,
  message: (args) => `${args.对象}不再是服务对象`,
  judge: ({ change }) => (AUDIENCES.has(fieldKey(change)) ? { 对象: change.before.text } : undefined),
});
