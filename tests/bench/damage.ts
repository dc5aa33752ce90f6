import type { BenchPage } from './expected.ts';
export function damagedPages(_count: number, _seed: number): BenchPage[] {
  return [];
}
