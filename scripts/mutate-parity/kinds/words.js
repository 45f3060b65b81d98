// Faults of meaning within one sentence: a unit, a negation, a word that is gone.
import { changeOne } from '../change.js';
import { factTexts, partsOf } from '../shape.js';

const UNITS = [
  ['个工作日', '个自然日'],
  ['个工作日', '日'],
  ['个工作日', '天'],
  ['工作日', '自然日'],
  ['自然日', '工作日'],
  ['日内', '个工作日内'],
  ['分钟', '小时'],
  ['个月', '年'],
  ['万元', '元'],
  ['原件', '复印件'],
];

const NEGATIONS = [
  ['不收费', '收费'],
  ['不可以', '可以'],
  ['可以', '不可以'],
  ['必要', '可容缺'],
  ['不需要', '需要'],
  ['不用', '要'],
  ['不要', '要'],
  ['免提交', '要提交'],
  ['不能', '能'],
  ['没有', '有'],
  ['一次不跑', '跑一次'],
  ['应当', '不应'],
  ['必须', '不必'],
  ['有', '没有'],
  ['是', '否'],
  ['免费', '收费'],
];

/** One of the pairs that stand in the text, in the order of the dice. */
function changePair(page, random, pairs) {
  for (const [old, fresh] of random.shuffle(pairs)) {
    const changed = changeOne(page, random, new RegExp(old, 'gu'), () => fresh);
    if (changed) return changed;
  }
  return null;
}

const words = new Intl.Segmenter('zh-CN', { granularity: 'word' });

function conditionTexts(root, channel) {
  const conditions = partsOf(root, channel).filter(({ heading }) => /条件|情形|谁能办/u.test(heading));
  const inside = conditions.flatMap(({ element }) => factTexts(element, channel));
  return inside.filter(({ data }) => data.length >= 5);
}

function deleteWord(page, random, where) {
  return changeOne(
    page,
    random,
    /[\p{Script=Han}，、。；]{4,}/gu,
    (sentence) => {
      const parts = [...words.segment(sentence)].filter(({ isWordLike }) => isWordLike);
      const gone = random.pick(parts);
      return gone && sentence.slice(0, gone.index) + sentence.slice(gone.index + gone.segment.length);
    },
    where,
  );
}

export const WORD_KINDS = [
  {
    kind: 'unit-changed',
    name: '工作日改成自然日等换单位',
    mutate: (page, random) => changePair(page, random, UNITS),
  },
  {
    kind: 'negation',
    name: '加上或者去掉“不”',
    mutate: (page, random) => changePair(page, random, NEGATIONS),
  },
  {
    kind: 'condition-word-deleted',
    name: '条件里少一个词',
    mutate: (page, random) => deleteWord(page, random, conditionTexts),
  },
  {
    kind: 'word-deleted',
    name: '任一句里少一个词',
    mutate: (page, random) => deleteWord(page, random, factTexts),
  },
];
