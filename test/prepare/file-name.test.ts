import { array, assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import { fileName, uniqueNames } from '../../src/prepare/file-name.ts';

test.each([
  ['4', '04'],
  ['KV đặc biệt', 'kv-dac-biet'],
  ['../../etc', 'etc'],
  ['CON', 'con'],
  ['A.', 'a'],
  ['…', 'khong-so'],
  ['A'.repeat(200), 'a'.repeat(40)],
])('%j becomes %j in a file name', (text, name) => {
  expect(fileName(text)).toBe(name);
});

test('a name that was made for a second wish is not given to the wish of that name', () => {
  const unique = uniqueNames();
  expect(['kv', 'kv', 'kv-2', 'kv'].map(unique)).toEqual(['kv', 'kv-2', 'kv-2-2', 'kv-3']);
});

test('no two wishes get one name', () => {
  assert(
    property(array(constantFrom('kv', 'kv-2', 'kv-3', 'kv-2-2', '04')), (wishes) => {
      const names = wishes.map(uniqueNames());
      expect(new Set(names).size).toBe(wishes.length);
    }),
  );
});
