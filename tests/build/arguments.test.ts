import { expect, it } from 'vitest';
import { parseCommand, parsePort } from '../../src/build/arguments.ts';

const COMMAND = {
  usage: 'usage: …',
  options: { in: { type: 'string', default: 'seeds' } },
  positionals: false,
} as const;

it('reads a flag and keeps the default of another', () => {
  expect(parseCommand(COMMAND, ['--in', '版面']).values.in).toBe('版面');
  expect(parseCommand(COMMAND, []).values.in).toBe('seeds');
});

it.each([[['--inn', 'x']], [['--in']], [['seeds']]])('refuses %j and shows the usage', (list) => {
  expect(() => parseCommand(COMMAND, list)).toThrow('usage: …');
});

it.each(['x', '-1', '70000', '', '4.5'])('refuses %j as a port', (port) => {
  expect(() => parsePort(port)).toThrow('not a port');
});

it('takes 0 as a port of the system’s choice', () => {
  expect(parsePort('0')).toBe(0);
});
