import { expect, test } from 'vitest';
import { candidateLists } from '../../src/roll/candidate-lists.ts';
import { candidateRecords, constituencyRecords, unread, word } from '../records/election-records.ts';
import { born } from '../records/voter-record.ts';

const shown = (lists: ReturnType<typeof candidateLists>) =>
  lists.map(
    ({ level, constituency, candidates }) =>
      `${level} ${constituency}: ${candidates.map(({ name }) => name).join(', ')}`,
  );

test('lists go by council and by number of the constituency, names in the order of the ballot', () => {
  const candidates = candidateRecords([
    { name: 'Lê Văn Ân', constituency: '10' },
    { name: 'Trần Thị Bình', constituency: '2' },
    { name: 'Lê Văn An', constituency: '10' },
    { name: 'Đỗ Văn An', constituency: '10' },
    { name: 'Vũ Thị Cúc', level: word('na'), constituency: '5' },
    { name: 'Vũ Thị Cúc', level: word('province'), constituency: '7' },
  ]);
  expect(shown(candidateLists({ candidates }))).toEqual([
    'na 5: Vũ Thị Cúc',
    'province 7: Vũ Thị Cúc',
    'commune 2: Trần Thị Bình',
    'commune 10: Đỗ Văn An, Lê Văn An, Lê Văn Ân',
  ]);
});

test('of namesakes the one born earlier comes first, a birth that is not known last', () => {
  const candidates = candidateRecords([
    { name: 'Lê Văn An', birth: { state: 'blank' } },
    { name: 'Lê Văn An', birth: born('1980-02-01') },
    { name: 'Lê Văn An', birth: born('1980-01-31') },
  ]);
  expect(candidateLists({ candidates })[0]!.candidates.map(({ row }) => row)).toEqual([4, 3, 2]);
});

test('who withdrew, was struck off or died is on no list; who is barred still is', () => {
  const candidates = candidateRecords([
    { name: 'Lê Văn An', status: word('withdrawn') },
    { name: 'Lê Văn Bình', status: word('struck-off') },
    { name: 'Lê Văn Cúc', status: word('dead') },
    { name: 'Lê Văn Dung', status: word('prosecuted') },
    { name: 'Lê Văn Đào', status: unread('rút lui?') },
    { name: 'Lê Văn Giang', level: unread('huyện') },
  ]);
  expect(shown(candidateLists({ candidates }))).toEqual(['commune 1: Lê Văn Dung, Lê Văn Đào']);
});

test('seats and what a constituency consists of come from constituencies.csv, where it has the constituency', () => {
  const candidates = candidateRecords([{ constituency: '1' }, { constituency: '9' }]);
  const constituencies = constituencyRecords([{ seats: 4, consists: 'Tổ 1 đến 5' }]);
  expect(candidateLists({ candidates, constituencies })).toMatchObject([
    { constituency: '1', seats: 4, consists: 'Tổ 1 đến 5' },
    { constituency: '9', seats: undefined, consists: '' },
  ]);
});

test('a commune constituency that nobody stands in has an empty list, one of the province has none', () => {
  const candidates = candidateRecords([]);
  const constituencies = constituencyRecords([{}, { level: word('province'), number: '4' }]);
  expect(candidateLists({ candidates, constituencies })).toMatchObject([
    { level: 'commune', constituency: '1', candidates: [] },
  ]);
});

test('without candidates.csv there are no lists', () => {
  expect(candidateLists({ constituencies: constituencyRecords([{}]) })).toEqual([]);
});
