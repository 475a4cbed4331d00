import { expect, test } from 'vitest';
import { readableRecords } from '../../src/tables/biff-records.ts';

const record = (type: number, bytes: readonly number[] = []): Buffer => {
  const head = Buffer.alloc(4);
  head.writeUInt16LE(type, 0);
  head.writeUInt16LE(bytes.length, 2);
  return Buffer.concat([head, Buffer.from(bytes)]);
};
const [BEGIN, NAME, CONTINUE, TEXTS, FORMULA, LOCKED, BLOTTED] = [
  0x08_09, 0x00_18, 0x00_3c, 0x00_fc, 0x00_06, 0x00_2f, 0x00_ef,
];

test('what cells do not need is blotted out with what continues it, and everything keeps its place', () => {
  const stream = Buffer.concat([
    record(BEGIN, [0, 6]),
    record(NAME, [1, 2]),
    record(CONTINUE, [3]),
    record(TEXTS, [4]),
    record(CONTINUE, [5]),
  ]);
  const kept = readableRecords(stream);
  expect(kept.length).toBe(stream.length);
  expect([0, 6, 12, 17, 22].map((at) => kept.readUInt16LE(at))).toEqual([
    BEGIN,
    BLOTTED,
    BLOTTED,
    TEXTS,
    CONTINUE,
  ]);
});

test('a formula keeps its value and loses its words', () => {
  const bytes = Array.from({ length: 24 }, (_, index) => index + 1);
  const kept = readableRecords(record(FORMULA, bytes));
  expect([...kept.subarray(4)]).toEqual(bytes.with(20, 0).with(21, 0));
});

test('a record that reaches beyond the end is a file cut short, one that locks it is said', () => {
  expect(() =>
    readableRecords(Buffer.concat([record(BEGIN), record(TEXTS, [1, 2, 3]).subarray(0, 6)])),
  ).toThrow('cut-short');
  expect(() => readableRecords(record(LOCKED, [1]))).toThrow('encrypted');
});
