import { expect, test } from 'vitest';
import { askedProvision, isAsked } from '../../src/law/cite.ts';

test.each([
  ['Điều 25', { article: 25 }],
  ['dieu 25', { article: 25 }],
  ['KHOẢN 2 ĐIỀU 29', { article: 29, clause: 2 }],
  ['điểm đ khoản 2 Điều 30 Luật 72/2025/QH15', { act: '72/2025/qh15', article: 30, clause: 2, point: 'đ' }],
  ['83/2025/QH15', { act: '83/2025/qh15' }],
  ['Luật số 85', { act: '85' }],
  ['Nghị quyết liên tịch 102', { act: '102' }],
  ['Mẫu số 31', { form: 31 }],
  ['mẫu 7', { form: 7 }],
  ['Mẫu 31/HĐBC', { form: 31 }],
  ['Mẫu số 22/HĐBC-HĐND', { form: 22 }],
  ['31/HĐBC', { form: 31 }],
  ['Mẫu số 31 Nghị quyết 40/NQ-HĐBCQG', { act: '40/nq-hđbcqg', form: 31 }],
  ['40/NQ-HĐBCQG', { act: '40/nq-hđbcqg' }],
  ['Điều 29.2', { article: 29, clause: 2 }],
  ['Điều 29. Nguyên tắc', { article: 29 }],
  ['clause 2 article 29', { article: 29, clause: 2 }],
])('"%s" asks for %j', (text, asked) => {
  expect(askedProvision(text)).toEqual(asked);
});

test.each(['', 'tổ bầu cử', 'điều gì', '2026'])('"%s" names no provision', (text) => {
  expect(askedProvision(text)).toBeUndefined();
});

const citation = { act: '85/2015/QH13', article: 29, clause: 2 };

test.each([
  ['Điều 29', true],
  ['khoản 2 Điều 29', true],
  ['khoản 3 Điều 29', false],
  ['Điều 2', false],
  ['85/2015', true],
  ['8/2015', false],
  ['Điều 29 Luật 83', false],
  ['khoản 2', true],
  ['Mẫu số 29', false],
])('khoản 2 Điều 29 of the law of 2015 lies in "%s": %s', (text, lies) => {
  expect(isAsked(citation, askedProvision(text)!)).toBe(lies);
});

test('a rule resting on a whole article rests on each of its clauses, but not on a clause of any article', () => {
  const whole = { act: '85/2015/QH13', article: 27 };
  expect(isAsked(whole, askedProvision('khoản 1 Điều 27')!)).toBe(true);
  expect(isAsked(whole, askedProvision('khoản 1')!)).toBe(false);
});

test('đ and d are two points', () => {
  const point = { act: '72/2025/QH15', article: 30, clause: 2, point: 'd' };
  expect(isAsked(point, askedProvision('điểm đ khoản 2 Điều 30')!)).toBe(false);
  expect(isAsked(point, askedProvision('điểm d khoản 2 Điều 30')!)).toBe(true);
});
