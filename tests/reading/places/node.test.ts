import { describe, expect, it } from 'vitest';
import { nameIndex } from '../../../src/gazetteer/lookup.ts';
import {
  adcodeOf,
  contains,
  depthOf,
  namesOf,
  type PlaceNode,
  parentOf,
  stepTowards,
} from '../../../src/reading/places/node.ts';

function node(name: string, ...tail: readonly string[]): PlaceNode {
  return { id: nameIndex().get(name)?.ids[0] ?? -1, tail };
}

describe('places as paths', () => {
  const village = node('枫林镇', '柳荫村');
  it('names and codes them', () => {
    expect(namesOf(node('醴陵市', '柳荫村'))).toEqual(['湖南省', '株洲市', '醴陵市', '柳荫村']);
    expect(adcodeOf(node('醴陵市', '柳荫村'))).toBe('430281');
    expect(namesOf(node('怀柔区'))).toEqual(['北京市', '怀柔区']);
  });

  it('goes up step by step', () => {
    expect(parentOf(village)).toEqual({ id: village.id, tail: [] });
    expect(parentOf(node('湖南省'))).toBeUndefined();
    expect(depthOf(village)).toBe(5);
  });

  it('goes down towards a place inside', () => {
    expect(stepTowards(node('湖南省'), node('醴陵市'))).toEqual(node('株洲市'));
    expect(stepTowards(node('醴陵市'), node('醴陵市'))).toBeUndefined();
    expect(stepTowards(node('四川省'), node('醴陵市'))).toBeUndefined();
  });

  it('knows what lies in what', () => {
    expect(contains(node('株洲市'), node('醴陵市', '柳荫村'))).toBe(true);
    expect(contains(node('醴陵市', '柳荫村'), node('醴陵市'))).toBe(false);
    expect(contains(node('醴陵市', '柳荫村'), node('醴陵市', '槐荫村'))).toBe(false);
  });
});
