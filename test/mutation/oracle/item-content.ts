import type { Path } from '../reading.js';
import type { Complaint } from './complaint.js';
import { isMap, listOf, textOf, textsOf } from './complaint.js';
import { complain, type Definition } from './world.js';

export function* visits(item: Definition): Iterable<Complaint> {
  const { data } = item;
  const isOnline = textOf(data, '全程网办') === '是';
  const visits = Number(textOf(data, '到现场次数'));
  const reason = data.必须现场办理原因;
  const hasReason = reason !== undefined;
  const forms = textsOf(data, '办理形式');
  if (isOnline && visits > 0) yield complain(item, '全程网办却要到现场', ['全程网办'], ['到现场次数']);
  else if (visits > 0 && !hasReason) {
    yield complain(item, '要到现场没有原因', ['到现场次数'], ['必须现场办理原因'], ['全程网办']);
  } else if (visits === 0 && hasReason) {
    yield complain(item, '不到现场却有原因', ['到现场次数'], ['必须现场办理原因']);
  } else if (visits > 0 && isMap(reason) && reason.依据 === undefined && reason.计划网办时间 === undefined) {
    yield complain(item, '必须到现场没有依据', ['必须现场办理原因'], ['到现场次数'], ['全程网办']);
  } else if (!isOnline && visits === 0 && !forms.includes('邮寄办理')) {
    yield complain(item, '不能网办又不到现场', ['全程网办'], ['到现场次数'], ['办理形式']);
  }
  if (isOnline && !forms.some((form) => form.includes('网上办理'))) {
    yield complain(item, '全程网办却没有网上办理', ['全程网办'], ['办理形式']);
  }
  const mobile = '移动端网上办理';
  if (data.移动端地址 !== undefined && !forms.includes(mobile)) {
    yield complain(item, '有移动端地址却不能移动端办理', ['移动端地址'], ['办理形式']);
  }
  const together = isMap(data.通办) ? textOf(data.通办, '模式') : undefined;
  if (together === '全程网办' && !isOnline) {
    yield complain(item, '通办模式是全程网办，事项不是', ['通办', '模式'], ['全程网办']);
  }
}

export function* commitments(item: Definition): Iterable<Complaint> {
  const { data } = item;
  const materials = listOf(data, '申请材料');
  const names = materials.map((one) => textOf(one, '材料名称') ?? '');
  const deferred = materials.flatMap((one, index) => (textOf(one, '必要性') === '容缺后补' ? [index] : []));
  const places = deferred.map((index) => ['申请材料', index, '必要性']);
  const promise = data.告知承诺;
  if (deferred.length > 0 && promise === undefined) {
    yield complain(item, '容缺没有告知承诺', ['告知承诺'], ...places);
  } else if (deferred.length > 0) {
    for (const key of ['补交时限', '逾期后果']) {
      if (textOf(promise, key) === undefined) {
        yield complain(item, `容缺没有${key}`, ['告知承诺', key], ['告知承诺', '承诺内容'], ...places);
      }
    }
  }
  if (textOf(data, '资金支出') === '是' && data.信用承诺 === undefined) {
    yield complain(item, '资金支出没有信用承诺', ['资金支出'], ['信用承诺']);
  }
  const carrier = isMap(data.信用承诺) ? textOf(data.信用承诺, '所在材料') : undefined;
  if (carrier !== undefined && !names.includes(carrier)) {
    const each = names.map((_, index) => ['申请材料', index, '材料名称']);
    yield complain(item, '信用承诺不在材料里', ['信用承诺', '所在材料'], ['申请材料'], ...each);
  }
}

export function* materials(item: Definition): Iterable<Complaint> {
  const { data } = item;
  const scenarios = listOf(data, '情形').map((one) => textOf(one, '名称') ?? '');
  for (const [index, material] of listOf(data, '申请材料').entries()) {
    const at = (key: string): Path => ['申请材料', index, key];
    const name = textOf(material, '材料名称') ?? '';
    const source = textOf(material, '来源渠道');
    const copies = Number(textOf(material, '原件份数')) + Number(textOf(material, '复印件份数'));
    const counts = [at('来源渠道'), at('原件份数'), at('复印件份数')];
    if ((source === '数据共享' || source === '电子证照') && copies > 0) {
      yield complain(item, `${name} 不用提交却要份数`, ...counts);
    }
    if (source === '申请人自备' && copies === 0 && textOf(material, '材料形式') !== '电子') {
      yield complain(item, `${name} 自备却是 0 份`, ...counts);
    }
    if (textOf(material, '材料形式') === '电子' && copies > 0) {
      yield complain(item, `${name} 是电子的却要份数`, at('材料形式'), ...counts);
    }
    for (const [nth, scenario] of textsOf(material, '适用情形').entries()) {
      if (!scenarios.includes(scenario)) {
        const each = scenarios.map((_, one) => ['情形', one, '名称']);
        yield complain(item, `${scenario} 没有定义`, [...at('适用情形'), nth], ['情形'], ...each);
      }
    }
    if (textOf(material, '必要性') === '非必要' && textsOf(material, '适用情形').length === 0) {
      yield complain(item, `${name} 什么时候要`, at('必要性'), at('适用情形'));
    }
    const blank = textOf(material, '空白表格');
    if (textOf(material, '材料类型') === '申请表格文书' && blank === undefined) {
      yield complain(item, `${name} 没有表格下载`, at('空白表格'), at('材料类型'));
    }
    if (textOf(data, '事项类型') === '行政许可' && blank && textOf(material, '示例样表') === undefined) {
      yield complain(item, `${name} 没有示范文本`, at('示例样表'), at('空白表格'), ['事项类型']);
    }
  }
}

export function* repeatedNames(item: Definition): Iterable<Complaint> {
  const named = [
    ['申请材料', '材料名称'],
    ['情形', '名称'],
    ['常见问题', '问'],
    ['办理流程', '环节'],
    ['办理结果', '结果名称'],
  ] as const;
  for (const [list, key] of named) {
    const names = listOf(item.data, list).map((one) => (textOf(one, key) ?? '').replace(/\s/gu, ''));
    for (const [again, name] of names.entries()) {
      const first = names.indexOf(name);
      if (first < again) yield complain(item, `${list} ${name} 两次`, [list, again, key], [list, first, key]);
    }
  }
}

export function* fees(item: Definition): Iterable<Complaint> {
  const fee = item.data.收费;
  const isCharged = textOf(fee, '是否收费') === '是';
  for (const key of ['标准', '依据', '网上支付']) {
    const isThere = isMap(fee) && fee[key] !== undefined;
    if (isCharged && !isThere) yield complain(item, `收费没有${key}`, ['收费', '是否收费'], ['收费', key]);
    if (!isCharged && isThere && key !== '依据') {
      yield complain(item, `不收费却有${key}`, ['收费', '是否收费'], ['收费', key]);
    }
  }
}

export function* results(item: Definition): Iterable<Complaint> {
  for (const [index, result] of listOf(item.data, '办理结果').entries()) {
    const at = (key: string): Path => ['办理结果', index, key];
    const ways = textsOf(result, '送达方式');
    if (['证照', '批文'].includes(textOf(result, '类型') ?? '') && textOf(result, '样本') === undefined) {
      yield complain(item, '结果没有样本', at('样本'), at('类型'), at('结果名称'));
    }
    if (ways.includes('存入账户') && textOf(item.data, '资金支出') === '否') {
      yield complain(item, '存入账户却没有资金支出', at('送达方式'), ['资金支出'], at('结果名称'));
    }
    if (ways.includes('电子证照') && textOf(result, '电子证照') !== '是') {
      yield complain(item, '送达电子证照却没有', at('送达方式'), at('电子证照'));
    }
    if (ways.includes('邮寄送达') && textOf(item.data, '物流快递') !== '是') {
      yield complain(item, '邮寄送达却不能寄', at('送达方式'), ['物流快递']);
    }
  }
}
