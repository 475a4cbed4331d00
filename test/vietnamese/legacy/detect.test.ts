import { expect, test } from 'vitest';
import { detectEncoding } from '../../../src/vietnamese/legacy/detect.ts';
import { LEGACY_FONTS } from '../../../src/vietnamese/legacy/fonts.ts';
import { bytesOf, typedIn, windows1258 } from './encode.ts';

const LIST = [
  'STT,Họ và tên,Ngày sinh,Giới tính,Thường trú',
  '1,Nguyễn Văn Mẫu,15/03/1958,Nam,"Số 5, ngõ Đình, Tổ dân phố 3"',
  '2,Trần Thị Thuý Hằng,1960,Nữ,"Số 7, đường Hoàng Quốc Việt"',
  '3,Phạm Đức Huỳnh,1971,Nam,"Số 9, ngõ Chợ"',
].join('\r\n');

test.each(LEGACY_FONTS)('bytes of %s are known for certain', (font) => {
  expect(detectEncoding(bytesOf(typedIn(LIST, font)))).toMatchObject({ encoding: font, certain: true });
});

test.each(LEGACY_FONTS)('text of %s in a Unicode file is known for certain', (font) => {
  const shown = new TextDecoder('windows-1252').decode(bytesOf(typedIn(LIST, font)));
  const found = detectEncoding(shown);
  expect(found).toMatchObject({ encoding: font, certain: true });
  expect(found?.after).toBe('Họ và tên');
});

test('bytes of Windows-1258 are known for certain', () => {
  const found = detectEncoding(windows1258(LIST));
  expect(found).toMatchObject({ encoding: 'Windows-1258', certain: true });
});

test('UTF-8 that was read as Windows-1252 is known for certain', () => {
  const shown = new TextDecoder('windows-1252').decode(Buffer.from(LIST));
  expect(detectEncoding(shown)).toMatchObject({
    encoding: 'Windows-1252',
    certain: true,
    after: 'Họ và tên',
  });
});

test.each([
  LIST,
  LIST.normalize('NFD'),
  'Hà Nội, Hoà Bình',
  'Đà Nẵng',
  'STT,Name',
  '',
  'Tân Thành, Hà Tân, Vân Hoà',
])('Unicode stays Unicode: %s', (text) => {
  expect(detectEncoding(text)).toBeUndefined();
});

test('one odd word does not decide', () => {
  expect(detectEncoding(bytesOf('1,NguyÔn,1958'))).toMatchObject({ encoding: 'TCVN3', certain: false });
  expect(detectEncoding(bytesOf('1,x\u00e1\u00e9\u00ff,1958'))?.certain ?? false).toBe(false);
});

test('the example shows words and no numbers', () => {
  const found = detectEncoding(bytesOf(typedIn('Số 12 ngõ 5,Nguyễn Văn Mẫu,Trần Thị Mẫu', 'TCVN3')));
  expect(found).toMatchObject({ before: 'NguyÔn V¨n MÉu', after: 'Nguyễn Văn Mẫu' });
});
