/** The JSON Schemas that are published beside the dataset, made from the parser's own schemas. */
import { toJsonSchema as convert } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { column, nullableColumn, SCHEMA_ID, strings } from '../model/dataset/files.ts';

/** Columns are checked by a plain loop, which the converter cannot look into. */
const COLUMNS = new Map<unknown, object>([
  [column, { type: 'array', items: { type: 'number' } }],
  [nullableColumn, { type: 'array', items: { type: ['number', 'null'] } }],
  [strings, { type: 'array', items: { type: 'string' } }],
]);

/** @param name the kind of file: `manifest`, `facts`, `texts` or `postings`. */
export function toJsonSchema(name: string, schema: GenericSchema): object {
  const converted = convert(schema, {
    overrideSchema: ({ valibotSchema }) => COLUMNS.get(valibotSchema),
  });
  return { $id: `${SCHEMA_ID}${name}`, title: `Wenming Atlas ${name}`, ...converted };
}
