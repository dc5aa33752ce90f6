import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildError, checkWritable, serveError } from '../../src/build/start-error.ts';
import { makeFolder } from './folders.ts';

const withCode = (message: string, code: string) => Object.assign(new Error(message), { code });

it.each([
  ['listen EACCES: permission denied 127.0.0.1:80', 'EACCES', 80, 'port-closed'],
  ['listen EADDRINUSE', 'EADDRINUSE', 8080, 'port-taken'],
  ['No available ports found between 65535 and 65535', '', 65_535, 'port-taken'],
  ['No available ephemeral port found', '', 0, 'port-taken'],
])('says what to do for “%s”', (message, code, port, expected) => {
  expect(serveError(withCode(message, code), port)).toMatchObject({
    name: 'InputError',
    code: expected,
    place: String(port),
  });
});

it.each(['EACCES: permission denied, unlink', 'Permission denied (os error 13)', 'ENOSPC: full'])(
  'says of a build that ends with “%s” that its folder takes nothing',
  (message) => {
    expect(buildError(new Error(message), 'dist')).toMatchObject({
      code: 'app-unwritable',
      place: 'dist',
    });
  },
);

it('leaves an error of the program as it is', () => {
  const error = new TypeError('x is not a function');
  expect(buildError(error, 'dist')).toBe(error);
  expect(serveError(error, 4173)).toBe(error);
});

it('makes the folder of the app, leaves nothing in it, and names one that takes nothing', async () => {
  const folder = makeFolder();
  await checkWritable(join(folder, 'dist'));
  expect(readdirSync(join(folder, 'dist'))).toEqual([]);
  writeFileSync(join(folder, 'file'), '');
  await expect(checkWritable(join(folder, 'file'))).rejects.toMatchObject({
    code: 'app-unwritable',
    place: join(folder, 'file'),
  });
});
