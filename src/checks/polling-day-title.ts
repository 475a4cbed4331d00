import { fold, nameKey } from '../vietnamese/text.ts';

/** What a plan calls polling day itself. Nothing else is meant: "Bầu cử thêm" and "Bầu cử Trưởng thôn" are other polls. */
const NAMES = [
  'bầu cử',
  'ngày bầu cử',
  'ngày bỏ phiếu',
  'ngày hội bầu cử',
  'tổ chức bầu cử',
  'tổ chức ngày bầu cử',
  'tiến hành bầu cử',
  'cuộc bầu cử',
  'tổ chức bỏ phiếu',
  'cử tri đi bầu cử',
  'cử tri đi bỏ phiếu',
  'election day',
  'polling day',
];

/** What may stand behind the name and leaves it the same poll: whom it elects, its term and its date. */
const TAILS = [
  'bầu cử',
  'tại các khu vực bỏ phiếu',
  'ở các khu vực bỏ phiếu',
  'trên địa bàn',
  'đại biểu',
  'quốc hội',
  'hội đồng nhân dân',
  'đbqh',
  'hđnd',
  'các cấp',
  'cấp tỉnh',
  'cấp xã',
  'thành phố',
  'tỉnh',
  'xã',
  'phường',
  'đặc khu',
  'và',
  'khóa',
  'nhiệm kỳ',
  'toàn quốc',
  'toàn dân',
  'chủ nhật',
  'ngày',
  'tháng',
  'năm',
];

const NUMBER = /^(?:\d+|[ivx]+)$/;

const phrases = (texts: readonly string[], key: (word: string) => string): readonly (readonly string[])[] =>
  texts.map((text) => text.split(' ').map(key));

const KNOWN = {
  accented: { names: phrases(NAMES, nameKey), tails: phrases(TAILS, nameKey) },
  bare: { names: phrases(NAMES, fold), tails: phrases(TAILS, fold) },
};

/** Ngày bầu cử: whether a title, as words, names polling day and nothing besides. `bare`: the words carry no accents. */
export function namesPollingDay(words: readonly string[], spelling: 'accented' | 'bare'): boolean {
  const { names, tails } = KNOWN[spelling];
  return names.some((name) => startsWith(words, 0, name) && isTail(words, name.length, tails));
}

function isTail(words: readonly string[], from: number, tails: readonly (readonly string[])[]): boolean {
  let at = from;
  while (at < words.length) {
    const tail = NUMBER.test(words[at]!)
      ? [words[at]!]
      : tails.find((phrase) => startsWith(words, at, phrase));
    if (tail === undefined) return false;
    at += tail.length;
  }
  return true;
}

const startsWith = (words: readonly string[], from: number, phrase: readonly string[]): boolean =>
  phrase.every((word, index) => words[from + index] === word);
