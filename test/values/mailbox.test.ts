import { describe, expect, it } from 'vitest';
import { mailHost } from '../../src/values/mailbox.js';

describe('the host of a mailbox', () => {
  it.each([
    ['jiandu@rsj.example.com', 'rsj.example.com'],
    ['a.b+c@RSJ.Example.com', 'rsj.example.com'],
  ])('%s', (mail, host) => {
    expect(mailHost(mail)).toBe(host);
  });

  it.each([
    ['jiandu＠rsj.example.com'],
    ['jiandu@rsj。example.com'],
    ['jiandu@mail'],
    ['jiandu@rsj.example.com '],
    ['@rsj.example.com'],
    ['https://rsj.example.com'],
    ['0399-80012511'],
    [''],
  ])('there is none in %j', (text) => {
    expect(mailHost(text)).toBeUndefined();
  });
});
