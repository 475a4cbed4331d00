import { REQUIRED_WARD_KEYS, WARD_KEYS, type WardKeys, type WardValue } from './ward-keys.ts';

/** A JSON Schema, or a part of one. */
export type JsonSchema = { readonly [key: string]: unknown };

const HOUR = '^([01]?[0-9]|2[0-3])([:hH][0-5][0-9])?$';
const DAY = '^([0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}/[0-9]{1,2}/[0-9]{4})$';

/** JSON Schema of ward.yaml, by which editors complete its keys and underline what the reader would refuse. */
export const WARD_SCHEMA: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'ward.yaml',
  description: 'Hồ sơ của một xã, phường, đặc khu và một cuộc bầu cử',
  ...objectOf(WARD_KEYS, REQUIRED_WARD_KEYS),
};

function objectOf(keys: WardKeys, required: readonly string[]): JsonSchema {
  return {
    type: 'object',
    additionalProperties: false,
    ...(required.length === 0 ? {} : { required }),
    properties: Object.fromEntries(
      Object.entries(keys).map(([key, value]) => [key, { description: value.about, ...schemaOf(value) }]),
    ),
  };
}

function schemaOf(value: WardValue): JsonSchema {
  switch (value.is) {
    case 'text':
      return {
        type: ['string', 'number'],
        ...(value.examples === undefined ? {} : { examples: value.examples }),
      };
    case 'one-of':
      return { enum: value.words };
    case 'number':
      return { type: 'integer', minimum: value.min };
    case 'share':
      return { type: 'number', minimum: 0, maximum: 1 };
    case 'truth':
      return { type: 'boolean' };
    case 'hour':
      return { type: ['string', 'integer'], pattern: HOUR };
    case 'day':
      return { type: 'string', pattern: DAY };
    case 'keys': {
      const object = objectOf(value.keys, []);
      return value.orFalse === true ? { anyOf: [{ const: false }, object] } : object;
    }
    case 'entries':
      return { type: 'object', additionalProperties: objectOf(value.entry, value.required) };
  }
  return value satisfies never;
}
