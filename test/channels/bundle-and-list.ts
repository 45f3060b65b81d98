import type { PublicationLink } from '../../src/guide/directory.js';
import type { Leaf } from '../../src/guide/leaf.js';
import type { Publication } from '../../src/guide/publication.js';
import type { Reference } from '../../src/guide/reference.js';
import { entry, link, phone, prose, section, text } from './leaves.js';

/** A leaf that is about another publication. */
const about = (leaf: Leaf, kind: Reference['kind'], id: string): Leaf => ({
  ...leaf,
  refersTo: { kind, id },
});

const REGISTRATION = about(text('', '失业保险金申领'), 'guide', 'shiye-baoxianjin-shenling');

/** A bundle of one item of ours, one hostile one and one of another department. */
export const bundle: Publication = {
  kind: 'bundle',
  id: 'shiye-yijianshi',
  title: text('', '失业一件事'),
  lead: [text('', '失业后登记失业、申领失业保险金，一次申请、一套材料。')],
  sections: [
    section('key-facts', 'key-facts', '要点', {
      entries: [
        entry(text('谁能办', '个人')),
        entry(text('多久办好', '6个工作日30分钟'), { facts: [text('全部办理', '7个工作日30分钟')] }),
        entry(text('材料', '2 份'), { facts: [text('分别办要', '5 份'), text('其中免提交', '1 份')] }),
      ],
    }),
    section('steps', 'steps', '办理流程', {
      entries: [
        entry('打包受理', {
          facts: [text('时限', '30分钟')],
          body: [prose({ text: '在打包办专区交一次材料。' })],
        }),
        entry('拆包分办', {
          facts: [
            { ...REGISTRATION, label: '先办' },
            { ...text('步骤', '申请、核定、发放'), isDetail: true },
            text('时限', '1个工作日'),
            about(text('同时办', '工伤认定申请'), 'guide', 'gongshang-rending'),
          ],
        }),
        entry('综合反馈', { facts: [text('时限', '1个工作日')] }),
      ],
    }),
    section('members', 'results', '包含的事项', {
      entries: [
        entry(REGISTRATION, { tags: [text('', '必办')], facts: [text('办理部门', '社会保险事业中心')] }),
        entry(about(text('', '工伤认定申请'), 'guide', 'gongshang-rending'), {
          facts: [text('适用条件', '在失业前受过工伤的')],
        }),
        entry('领取失业保险金期间医疗保险费代缴', { facts: [text('办理部门', '云岭市医疗保障局')] }),
      ],
    }),
    section('contacts', 'contacts', '咨询和投诉', {
      facts: [
        phone('咨询电话', '12333'),
        link('投诉网址', 'https://www.yunling-rs.example/tousu', 'https://www.yunling-rs.example/tousu'),
      ],
    }),
  ],
};

/** A list with a title that wants to be markup. */
export const list: Publication = {
  kind: 'list-page',
  id: 'tisu-ban',
  title: text('', '“提速办”<服务>事项清单'),
  lead: [text('来源', '实施办法附件2')],
  sections: [
    section('items', 'listed', '清单事项', {
      intro: [prose({ text: '共 2 项。' })],
      entries: [
        entry(REGISTRATION, {
          tags: [text('', '提速 90%')],
          facts: [text('法定办结时限', '10个工作日'), text('承诺办结时限', '1个工作日')],
        }),
        entry(about(text('', '工伤认定申请'), 'guide', 'gongshang-rending'), {
          facts: [text('法定办结时限', '60日'), text('承诺办结时限', '20日')],
        }),
      ],
    }),
  ],
};

export const bundleLink: PublicationLink = {
  kind: 'bundle',
  id: bundle.id,
  title: bundle.title.text,
  hint: '个人 · 6个工作日30分钟',
  aliases: [],
};

export const listLink: PublicationLink = {
  kind: 'list-page',
  id: list.id,
  title: list.title.text,
  hint: '2 项',
  aliases: [],
};
