import { describe, expect, it } from 'vitest';
import { formatOwnProblem, formatProblem, PROBLEMS } from '../../src/model/problems.ts';
import { ENCODINGS } from '../../src/reading/decode.ts';

const LANGUAGES = ['zh', 'en'] as const;

describe.each(PROBLEMS.map(({ code }) => code))('%s', (code) => {
  const problem = { file: 'a.txt', code, detail: '$&7' };

  it.each(LANGUAGES)('advises in %s what can be done on the dashboard', (language) => {
    const said = formatOwnProblem(problem, language);
    expect(said).not.toMatch(/--|npm|\{/u);
    expect(said.includes(problem.detail)).toBe(
      formatProblem(problem, language).includes(problem.detail),
    );
  });

  it.each(LANGUAGES)('names in %s the whole command where it names an option', (language) => {
    const said = formatProblem(problem, language);
    const options = said.match(/--[a-z]+/gu) ?? [];
    const commands = said.match(/npm run dataset -- --encoding (?:NAME|[\w-]+)/gu) ?? [];
    expect(commands).toHaveLength(options.length);
    for (const command of commands) {
      expect(['NAME', ...ENCODINGS]).toContain(command.split(' ').at(-1));
    }
  });
});
