import { isHandledOnline } from '../../model/online-forms.js';
import { defineRule } from '../rule.js';

export default defineRule({
  on: ['item'],
  code: 'F027',
  name: 'address-without-form',
  severity: 'warning',
  title: '网上办理的入口和办理形式对不上',
  why: '给了入口却没有写能网上办，按办理形式筛选的群众就找不到；写了手机能办却没有入口，群众不知道到哪里点。',
  bad: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch:
        '移动端地址: https://m.rsj.example.com/banshi/shi-ye-deng-ji\n办理形式: [窗口办理, 电脑端网上办理]',
    },
  ],
  good: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch: '移动端地址: https://m.rsj.example.com/banshi/shi-ye-deng-ji',
    },
  ],
  remedy: '把办理形式和网办地址、移动端地址、渠道写得一致。',
  message: (args) => `${args.有}，${args.缺}`,
  *check(item) {
    // 全程网办 without any online form is a flaw of its own.
    if (item.全程网办 === '是' && !isHandledOnline(item)) return;
    const forms = item.办理形式;
    if (item.网办地址 !== undefined && !isHandledOnline(item)) {
      yield { path: ['网办地址'], args: { 有: '写了「网办地址」', 缺: '办理形式里却没有网上办理' } };
    }
    const isMobile = forms.includes('移动端网上办理');
    if (item.移动端地址 !== undefined && !isMobile) {
      yield {
        path: ['移动端地址'],
        args: { 有: '写了「移动端地址」', 缺: '办理形式里却没有“移动端网上办理”' },
      };
    }
    if (isMobile && item.移动端地址 === undefined && item.渠道 === undefined) {
      const args = { 有: '办理形式有“移动端网上办理”', 缺: '却没有「移动端地址」，也没有「渠道」' };
      yield { path: ['办理形式', forms.indexOf('移动端网上办理')], args };
    }
  },
});
