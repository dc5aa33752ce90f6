import { describe, expect, it } from 'vitest';
import { countAround } from '../../../src/reading/places/count-places.ts';
import { type DepthMeasures, measureStep } from '../../../src/reading/places/depth-measures.ts';
import { oddsOf } from '../../../src/reading/places/descend.ts';
import { readSituations } from '../../../src/reading/places/locate-articles.ts';
import { ancestorOf, COUNTY } from '../../../src/reading/places/node.ts';
import { readEvidence } from '../../../src/reading/places/read-evidence.ts';
import { articleText } from './article-text.ts';

/** The county of the article's place, its most named step, and what is asked of them. */
function ask<T>(
  title: string,
  text: readonly string[],
  answer: (...given: Parameters<typeof measureStep>) => T,
): T {
  const [situation] = readSituations([articleText(title, ...text)], '');
  const evidence = situation && readEvidence(situation.article, situation.resolved, undefined);
  if (!evidence) throw new Error('no place');
  const here = ancestorOf(evidence.mention.node, COUNTY) ?? evidence.mention.node;
  const counts = countAround(here, evidence.text);
  const [first] = counts.steps;
  if (!first) throw new Error('no step');
  return answer({ here, step: first.node, counts }, evidence);
}

function measure(title: string, ...text: readonly string[]): DepthMeasures {
  return ask(title, text, measureStep);
}

function odds(title: string, ...text: readonly string[]): number {
  return ask(title, text, oddsOf);
}

describe('measureStep', () => {
  it('counts what is named and what is said by words', () => {
    const found = measure('', '醴陵市枫林镇赶集。醴陵市来了客人，全市同庆。', '来龙门街道也赶集。');
    expect(found.namedHere).toBeCloseTo(Math.log1p(1));
    expect(found.spokenHere).toBeCloseTo(Math.log1p(2));
    expect(found.namedBeside).toBeCloseTo(Math.log1p(1));
    expect(found.isOnly).toBe(0);
    expect(found.isLess).toBe(1);
  });

  it('knows where the headline and the lead stand', () => {
    const found = measure('醴陵：枫林人赶集', '醴陵市枫林镇的集市开了。', '货很多。');
    expect(found).toMatchObject({ titleNamesHere: 1, titleOpensWithHere: 1, titleHasShort: 1 });
    expect(found).toMatchObject({ inFirst: 1, inLast: 0, leadIsBeside: 0, isOnly: 1 });
  });

  it('measures how late a place is named', () => {
    const early = measure('', '醴陵市枫林镇的集市开了，货很多，人也多。');
    const late = measure('', '集市开了，货很多，人也多，热闹的是醴陵市枫林镇。');
    expect(early.late).toBe(0);
    expect(late.late).toBeGreaterThan(0.5);
  });

  it('tells homes, goals and lists', () => {
    expect(measure('', '家住醴陵市枫林镇的王芳来赶集。').isHome).toBe(1);
    expect(measure('', '醴陵市的医生来到枫林镇义诊。').isGoal).toBe(1);
    expect(measure('', '醴陵市枫林镇、石亭镇同时停水。').isListed).toBe(1);
    expect(measure('', '醴陵市枫林镇中心小学停水。').isListed).toBe(0);
  });
});

describe('oddsOf', () => {
  it('grows with how much the text speaks of the step', () => {
    const once = odds('新米上市', '醴陵市枫林镇的新米上市了。', '粮店排起了队。');
    const more = odds('新米上市', '醴陵市枫林镇的新米上市了。枫林镇的粮店排起了队。', '镇里很忙。');
    expect(more).toBeGreaterThan(once);
  });

  it('falls with how much it speaks of the county', () => {
    const town = odds('新米上市', '醴陵市枫林镇的新米上市了。', '粮店排起了队。');
    const county = odds('新米上市', '醴陵市枫林镇的新米上市了。醴陵市种稻百万亩，全市丰收。');
    expect(county).toBeLessThan(town);
    expect(county).toBeLessThan(0);
  });
});
