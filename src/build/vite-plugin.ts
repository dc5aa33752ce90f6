import type { Plugin } from 'vite';

export function datasetPlugin(): Plugin {
  return { name: 'wenming-dataset' };
}
