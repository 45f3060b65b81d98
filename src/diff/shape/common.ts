import {
  address,
  article,
  exchanged,
  group,
  link,
  mail,
  ordered,
  phone,
  reference,
  text,
  unordered,
} from './rows.js';

export const bases = unordered(['法规'], 'never', {
  法规: reference('law'),
  条款: exchanged(article),
});

export const contact = group({
  电话: exchanged(phone),
  窗口: text,
  网址: link,
  邮箱: mail,
  地址: address,
});

export const places = ordered(['地点'], 'never', {
  地点: reference('place'),
  窗口: exchanged(text),
});
