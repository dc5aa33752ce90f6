/** Unknown JSON → a checked file of the dataset; the one parser of both towers. */
import * as v from 'valibot';
import {
  type Facts,
  factsSchema,
  type Manifest,
  manifestSchema,
  type PostingShard,
  postingShardSchema,
  SCHEMA_VERSION,
  type TextShard,
  textShardSchema,
} from './files.ts';

export type DatasetProblem = 'not-json' | 'older' | 'newer' | 'wrong-shape';

/** A file of the dataset that cannot be used: which, where in it, and why. */
export class DatasetError extends Error {
  readonly file: string;
  readonly problem: DatasetProblem;
  readonly place: string;

  constructor(file: string, problem: DatasetProblem, place: string, detail: string) {
    super(`${file}: ${detail}${place === '' ? '' : ` (at ${place})`}`);
    this.name = 'DatasetError';
    this.file = file;
    this.problem = problem;
    this.place = place;
  }
}

/** @throws DatasetError with problem `not-json`, `older`, `newer` or `wrong-shape`. */
export function parseManifest(file: string, json: string): Manifest {
  const data = parseJson(file, json);
  const version = typeof data === 'object' && data !== null && 'schema' in data ? data.schema : 0;
  if (typeof version === 'number' && version !== SCHEMA_VERSION) {
    const problem = version < SCHEMA_VERSION ? 'older' : 'newer';
    throw new DatasetError(file, problem, 'schema', `schema ${version}, not ${SCHEMA_VERSION}`);
  }
  return check(file, manifestSchema, data);
}

/** @throws DatasetError also where the columns of a table differ in length. */
export function parseFacts(file: string, json: string): Facts {
  const facts = check(file, factsSchema, parseJson(file, json));
  for (const table of ['regions', 'pages', 'articles', 'metrics', 'initiatives'] as const) {
    const lengths = new Set(Object.values(facts[table]).map((column) => column.length));
    if (lengths.size > 1) {
      throw new DatasetError(file, 'wrong-shape', table, 'columns of different length');
    }
  }
  return facts;
}

export function parseTextShard(file: string, json: string): TextShard {
  return check(file, textShardSchema, parseJson(file, json));
}

export function parsePostingShard(file: string, json: string): PostingShard {
  return check(file, postingShardSchema, parseJson(file, json));
}

function parseJson(file: string, json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new DatasetError(file, 'not-json', '', `no valid JSON: ${detail}`);
  }
}

function check<S extends v.GenericSchema>(file: string, schema: S, data: unknown) {
  const result = v.safeParse(schema, data, { abortEarly: true });
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new DatasetError(file, 'wrong-shape', v.getDotPath(issue) ?? '', issue.message);
}
