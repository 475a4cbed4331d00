import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { WARD_KEYS, type WardValue } from '../../src/records/ward-keys.ts';
import { WARD_SCHEMA, type JsonSchema } from '../../src/records/ward-schema.ts';
import { readWardYaml } from '../../src/records/ward-yaml.ts';

const read = (text: string) => readWardYaml(text, 'ward.yaml');
const failure = (text: string): unknown => {
  try {
    read(text);
  } catch (error) {
    return error;
  }
  return undefined;
};

// The example of the contract, as it stands there.
const CONTRACT = `
election: "2026"                   # an election the rulebook knows
province: Thành phố Hà Nội
commune: Phường Thượng Cát
kind: ward-of-city                 # mountain-commune | commune | ward-of-province | ward-of-city | special-zone
population: 43000                  # decides the number of council seats (Điều 30, Luật 72/2025/QH15)
council-term: "II"                 # khóa of the commune's People's Council
province-council-term: "XVII"
polling: { opens: "07:00", closes: "19:00" }
signatures:
  people-committee: { title: CHỦ TỊCH, name: "" , by-deputy: false }
  election-committee: { title: CHỦ TỊCH, name: "" }
override-milestones:               # Điều 98 khoản 3: the National Election Council may move a step
  consultation-2: { date: 2026-02-03, why: "…" }
minorities: { share: 0.1 }         # or false: the share the ward's structure plan sets for minority candidates
steering-committee: { size: 13 }   # Ban Chỉ đạo: a party body, no size in law; checked only against this number
files: { voters: danh-sach.xlsx }  # other names for the tables, inside this folder only; anything outside is exit 2
`;

test('the example of the contract is read', () => {
  expect(read(CONTRACT)).toEqual({
    election: '2026',
    province: 'Thành phố Hà Nội',
    commune: 'Phường Thượng Cát',
    kind: 'ward-of-city',
    population: 43_000,
    'council-term': 'II',
    'province-council-term': 'XVII',
    polling: { opens: '07:00', closes: '19:00' },
    signatures: {
      'people-committee': { title: 'CHỦ TỊCH', 'by-deputy': false },
      'election-committee': { title: 'CHỦ TỊCH' },
    },
    'override-milestones': { 'consultation-2': { date: '2026-02-03', why: '…' } },
    minorities: { share: 0.1 },
    'steering-committee': { size: 13 },
    files: { voters: 'danh-sach.xlsx' },
  });
});

test.each([
  ['election: 2026', { election: '2026' }],
  ['election: "2026"', { election: '2026' }],
  ['population: 43.000', { population: 43_000 }],
  ['population: 043', { population: 43 }],
  ['council-term: 017', { 'council-term': '017' }],
  ['council-term: 0o17', { 'council-term': '0o17' }],
  ['commune: No', { commune: 'No' }],
  ['commune: 1e3', { commune: '1e3' }],
  ['polling: { opens: 07:00, closes: 19:00 }', { polling: { opens: '07:00', closes: '19:00' } }],
  ['polling: { opens: 7h, closes: 19h30 }', { polling: { opens: '07:00', closes: '19:30' } }],
  ['polling: { opens: "5:00" }', { polling: { opens: '05:00' } }],
  [
    'override-surplus: { "HĐND xã 3": { candidates: 6, why: Văn bản 12 } }',
    { 'override-surplus': { 'HĐND xã 3': { candidates: 6, why: 'Văn bản 12' } } },
  ],
  ['structure: { young-under: 40 }', { structure: { 'young-under': 40 } }],
  ['minorities: false', {}],
  ['minorities: { share: 0,1 }', { minorities: { share: 0.1 } }, 'ward-bad-value'],
  ['minorities: { share: 10% }', { minorities: { share: 0.1 } }],
  ['minorities: { share: "0,1" }', { minorities: { share: 0.1 } }],
  ['sample: true', { sample: true }],
  ['sample: yes', { sample: true }],
  ['population:', {}],
  ['population: null', {}],
  ['population: ~', {}],
  ['commune: ""', {}],
  [
    'override-milestones: { x: { date: 03/02/2026 } }',
    { 'override-milestones': { x: { date: '2026-02-03' } } },
  ],
  [
    'a: &name Phường Mẫu'.replace('a:', 'commune:') + '\nprovince: *name',
    { commune: 'Phường Mẫu', province: 'Phường Mẫu' },
  ],
  ['\ufeffcommune: A', { commune: 'A' }],
  ['commune: A\r\nprovince: B\r\n', { commune: 'A', province: 'B' }],
] as const)('%j means what it looks like', (text, tree, code?: string) => {
  if (code === undefined) expect(read(text)).toEqual(tree);
  else expect(failure(text)).toMatchObject({ name: 'ToolError' });
});

test.each([
  ['elections: 2026', 'elections', 'election', 1],
  ['commune: A\npopulatoin: 5', 'populatoin', 'population', 2],
  ['council_term: II', 'council_term', 'council-term', 1],
  ['polling:\n  open: 07:00', 'polling.open', 'polling.opens', 2],
  ['files: { voter: a.csv }', 'files.voter', 'files.voters', 1],
  [
    'signatures: { people-committee: { titel: x } }',
    'signatures.people-committee.titel',
    'signatures.people-committee.title',
    1,
  ],
  ['zzzzzzzzzzzzzzzzzzzzzz: 1', 'zzzzzzzzzzzzzzzzzzzzzz', undefined, 1],
  ['<<: { commune: A }', '<<', undefined, 1],
  ['__proto__: { commune: A }', '__proto__', undefined, 1],
  ['constructor: A', 'constructor', undefined, 1],
])('the unknown key in %j is named with the nearest known one', (text, key, nearest, line) => {
  expect(failure(text)).toMatchObject({
    code: 'ward-unknown-key',
    args: { path: 'ward.yaml', key, line, ...(nearest === undefined ? {} : { nearest }) },
  });
});

test.each([
  ['population: many', 'population', 'many', '12'],
  ['population: 0x10', 'population', '0x10', '12'],
  ['population: 1e4', 'population', '1e4', '12'],
  ['population: 0', 'population', '0', '12'],
  ['population: -5', 'population', '-5', '12'],
  ['population: [1]', 'population', '', '12'],
  [
    'kind: phường',
    'kind',
    'phường',
    'mountain-commune | commune | ward-of-province | ward-of-city | special-zone',
  ],
  ['polling: 07:00', 'polling', '07:00', '{ opens: …, closes: … }'],
  ['polling: { opens: 25:00 }', 'polling.opens', '25:00', '07:00'],
  ['sample: maybe', 'sample', 'maybe', 'true | false'],
  ['minorities: true', 'minorities', 'true', '{ share: … } | false'],
  ['minorities: { share: 1.5 }', 'minorities.share', '1.5', '0.1'],
  ['minorities: { share: 150% }', 'minorities.share', '150%', '0.1'],
  ['override-milestones: { x: 2026-02-03 }', 'override-milestones.x', '2026-02-03', '{ date: …, why: … }'],
  [
    'override-milestones: { x: { date: 2026-02-30 } }',
    'override-milestones.x.date',
    '2026-02-30',
    '2026-02-03',
  ],
  ['override-milestones: { x: { date: 2026 } }', 'override-milestones.x.date', '2026', '2026-02-03'],
  ['commune: { a: 1 }', 'commune', '', 'Phường Thượng Cát'],
  ['commune: [A]', 'commune', '', 'Phường Thượng Cát'],
  [
    'files: voters.csv',
    'files',
    'voters.csv',
    '{ voters: …, candidates: …, committees: …, areas: …, constituencies: …, tasks: … }',
  ],
])('%j is a value that the key cannot have', (text, key, value, expected) => {
  expect(failure(text)).toMatchObject({
    code: 'ward-bad-value',
    args: { path: 'ward.yaml', key, text: value, expected, line: 1 },
  });
});

test('an override without its day is not complete', () => {
  expect(failure('override-milestones: { x: { why: "…" } }')).toMatchObject({
    code: 'ward-key-missing',
    args: { key: 'override-milestones.x.date' },
  });
});

test.each([
  ['commune: A\ncommune: B', 2],
  ['commune: "A', 1],
  ['commune: [A', 1],
  ['\tcommune: A', 1],
  ['commune: A\n---\ncommune: B', 2],
  ['commune: !!js/function "function () {}"', 1],
  ['commune: !secret A', 1],
  ['commune: *nobody', 1],
])('%j is no YAML that is accepted', (text) => {
  expect(failure(text)).toMatchObject({
    name: 'ToolError',
    code: expect.stringMatching(/^ward-(?:not-yaml|bad-value)$/) as string,
  });
});

test.each(['', 'just words', '- a\n- b', '# only a remark', '42'])('%j is no mapping', (text) => {
  expect(failure(text)).toMatchObject({ code: 'ward-not-a-mapping' });
});

test.each([
  '['.repeat(100_000),
  '{a: '.repeat(10_000),
  `${'- '.repeat(50_000)}x`,
  `${'? '.repeat(50_000)}x`,
  Array.from({ length: 3000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
  `a: ${'x'.repeat(1_000_000)}`,
  `a: &a [x,x]\n${Array.from({ length: 30 }, (_, index) => `b${index}: &b${index} [*a,*a]`).join('\n')}`,
])('a file made to exhaust the parser is refused', (text) => {
  expect(failure(text)).toMatchObject({ name: 'ToolError' });
});

test('no text makes the reader fail in a way that has no sentence', () => {
  const piece = fc.constantFrom(
    'a',
    ':',
    ' ',
    '\n',
    '-',
    '[',
    ']',
    '{',
    '}',
    '&x',
    '*x',
    '!',
    '"',
    "'",
    '|',
    '>',
    '#',
    '%',
    'commune: ',
    'files: ',
    '\t',
    '?',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const error = failure(pieces.join(''));
      if (error !== undefined) expect(error).toMatchObject({ name: 'ToolError' });
    }),
    { numRuns: 500 },
  );
});

test('the JSON Schema knows the keys that the reader knows, no more and no fewer', () => {
  const keysOfSchema = (schema: JsonSchema): readonly string[] => {
    const object =
      (schema['anyOf'] as readonly JsonSchema[] | undefined)?.find((one) => one['type'] === 'object') ??
      schema;
    const entries = object['additionalProperties'];
    if (typeof entries === 'object') return keysOfSchema(entries as JsonSchema).map((key) => `*.${key}`);
    return Object.entries((object['properties'] ?? {}) as Record<string, JsonSchema>).flatMap(
      ([key, value]) => [key, ...keysOfSchema(value).map((below) => `${key}.${below}`)],
    );
  };
  const keysOfReader = (value: WardValue): readonly string[] => {
    if (value.is === 'entries') return Object.keys(value.entry).map((key) => `*.${key}`);
    if (value.is !== 'keys') return [];
    return Object.entries(value.keys).flatMap(([key, below]) => [
      key,
      ...keysOfReader(below).map((name) => `${key}.${name}`),
    ]);
  };
  expect(keysOfSchema(WARD_SCHEMA)).toEqual(keysOfReader({ is: 'keys', about: '', keys: WARD_KEYS }));
  expect(WARD_SCHEMA).toMatchObject({
    additionalProperties: false,
    required: ['election', 'province', 'commune', 'kind'],
  });
});
