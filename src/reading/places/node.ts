/** A place as a path: a division, and names below it that the gazetteer does not hold. */
import { divisionOf, isWithin, lineageOf, pathOf } from '../../gazetteer/divisions.ts';

export interface PlaceNode {
  /** The deepest official division. */
  readonly id: number;
  /** Below it, outermost first: a township that the table lacks, a community or village. */
  readonly tail: readonly string[];
}

/** Levels of the official divisions. */
export const PROVINCE = 1;
export const CITY = 2;
export const COUNTY = 3;
export const TOWN = 4;
/** How deep a village or community lies, which no official list holds. */
export const VILLAGE = 5;

/** The level of a place's official division: 1 for a province to 4 for a town. */
export function levelOf({ id }: PlaceNode): number {
  return divisionOf(id)?.level ?? TOWN;
}

/** The division of that level which holds the place; undefined where none does. */
export function ancestorOf(node: PlaceNode, level: number): PlaceNode | undefined {
  const id = lineageOf(node.id).find((each) => divisionOf(each)?.level === level);
  return id === undefined ? undefined : { id, tail: [] };
}

export function contains(outer: PlaceNode, inner: PlaceNode): boolean {
  if (outer.tail.length === 0) return isWithin(inner.id, outer.id);
  return outer.id === inner.id && outer.tail.every((name, index) => inner.tail[index] === name);
}

export function isSame(one: PlaceNode, other: PlaceNode): boolean {
  return contains(one, other) && contains(other, one);
}

/** How deep a place lies: more names, deeper. */
export function depthOf(node: PlaceNode): number {
  return (divisionOf(node.id)?.level ?? 0) + node.tail.length;
}

/** The place one step up; undefined above a province. */
export function parentOf(node: PlaceNode): PlaceNode | undefined {
  if (node.tail.length > 0) return { id: node.id, tail: node.tail.slice(0, -1) };
  const parent = divisionOf(node.id)?.parent ?? -1;
  return parent < 0 ? undefined : { id: parent, tail: [] };
}

/** The step below `outer` on the way to `inner`; undefined where `inner` is not below. */
export function stepTowards(outer: PlaceNode, inner: PlaceNode): PlaceNode | undefined {
  if (!contains(outer, inner) || isSame(outer, inner)) return undefined;
  let step = inner;
  for (let up = parentOf(step); up && !isSame(up, outer); up = parentOf(step)) step = up;
  return step;
}

/** Full names from the province down. */
export function namesOf(node: PlaceNode): string[] {
  return [...pathOf(node.id), ...node.tail];
}

/** The code of the deepest division down to county level. */
export function adcodeOf(node: PlaceNode): string {
  return divisionOf(node.id)?.adcode ?? '';
}
