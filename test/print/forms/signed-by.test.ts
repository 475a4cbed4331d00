import { expect, test } from 'vitest';
import { signedBy } from '../../../src/print/forms/signed-by.ts';

const signatory = { title: 'CHỦ TỊCH', name: 'Trần Thị Mẫu', byDeputy: false };
const positions = (given: Partial<typeof signatory>): readonly string[] =>
  signedBy('ỦY BAN NHÂN DÂN', { ...signatory, ...given }, '').positions;

test('the head signs for the body', () => {
  expect(positions({})).toEqual(['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']);
});

test.each([{ byDeputy: true }, { title: 'Phó Chủ tịch' }, { title: 'PHÓ CHỦ TỊCH', byDeputy: true }])(
  'a deputy signs in the stead of the head: %o',
  (given) => {
    expect(positions(given)).toEqual(['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']);
  },
);

test('who was authorised signs for the head and not for the body, under a title of their own', () => {
  const given = { ...signatory, title: 'Chánh Văn phòng', byAuthority: true } as const;
  expect(signedBy('ỦY BAN NHÂN DÂN', given, '').positions).toEqual(['TUQ. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG']);
  const untitled = { ...signatory, title: '', byAuthority: true } as const;
  expect(signedBy('ỦY BAN NHÂN DÂN', untitled, '').positions[1]).toMatch(/^\.+$/);
});

test('without a title the one of the form stands, and a blank name is left to the hand', () => {
  expect(signedBy('ỦY BAN BẦU CỬ', { title: '', name: '', byDeputy: false }, '(Ký)')).toEqual({
    positions: ['TM. ỦY BAN BẦU CỬ', 'CHỦ TỊCH'],
    hint: '(Ký)',
    name: '',
  });
});
