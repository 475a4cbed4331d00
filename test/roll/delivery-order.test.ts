import { expect, test } from 'vitest';
import { deliveryRounds } from '../../src/roll/delivery-order.ts';
import { findingOrder } from '../../src/roll/finding-order.ts';
import { born } from '../records/voter-record.ts';
import { rollLine } from '../print/invented.ts';

const lineAt = (number: number, neighbourhood: string, permanent: string, household = '') =>
  rollLine({ neighbourhood, permanent, household }, { number });

const numbersOf = (rounds: ReturnType<typeof deliveryRounds>) =>
  rounds.map(({ neighbourhood, lines }) => [neighbourhood, lines.map(({ number }) => number)]);

test('cards go by neighbourhood, street and house, each number read as a number', () => {
  const lines = [
    lineAt(1, 'Tổ 10', 'Số 1 phố A'),
    lineAt(2, 'Tổ 2', 'Số 10 phố B'),
    lineAt(3, 'Tổ 2', 'Số 9 phố B'),
    lineAt(4, 'Tổ 2', 'Số 100 phố A'),
  ];
  expect(numbersOf(deliveryRounds(lines))).toEqual([
    ['Tổ 2', [4, 3, 2]],
    ['Tổ 10', [1]],
  ]);
});

test('one neighbourhood however it is written is one round; none, and no address, come last', () => {
  const lines = [lineAt(1, '', 'Số 1 phố A'), lineAt(2, 'Tổ 3', ''), lineAt(3, 'TDP số 03', 'Số 4 phố A')];
  expect(numbersOf(deliveryRounds(lines))).toEqual([
    ['Tổ 3', [3, 2]],
    ['', [1]],
  ]);
});

test('households of one house stay together, and who votes elsewhere gets no card', () => {
  const lines = [
    lineAt(1, '1', 'Số 1 phố A', 'H2'),
    lineAt(2, '1', 'Số 1 phố A', 'H1'),
    lineAt(3, '1', 'Số 1 phố A', 'H2'),
    rollLine({ neighbourhood: '1' }, { number: 4, ballots: [] }),
  ];
  expect(numbersOf(deliveryRounds(lines))).toEqual([['1', [2, 1, 3]]]);
});

test('the finding index goes by given, family and middle name, namesakes by birth and number', () => {
  const person = (number: number, name: string, birth: string) =>
    rollLine({ name, birth: born(birth) }, { number });
  const order = findingOrder([
    person(1, 'Trần Văn Bình', '1970'),
    person(2, 'Nguyễn Văn Bình', '1980-02-03'),
    person(3, 'Nguyễn Văn Bình', '1980-01-30'),
    person(4, 'Vũ Thị Ánh', '1990'),
    person(5, 'Nguyễn Văn Bình', '1980-01-30'),
    person(6, 'Đỗ Ân', '1950'),
  ]);
  expect(order.map(({ number }) => number)).toEqual([4, 6, 3, 5, 2, 1]);
});
