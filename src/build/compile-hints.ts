/**
 * Lets the browser compile the charts' library while it arrives, on a thread of its own, instead of
 * function by function while the first chart blocks the page. A comment that other browsers ignore:
 * https://v8.dev/blog/explicit-compile-hints, Chrome 136 and newer.
 */
import type { Plugin } from 'vite';

const HINT = '//# allFunctionsCalledOnLoad\n';
const CHARTS = '/node_modules/recharts/';

export function compileHintsPlugin(): Plugin {
  return {
    name: 'wenming-compile-hints',
    apply: 'build',
    generateBundle: {
      // Behind Vite, which puts code of its own at the chunk's head; the hint counts only there.
      order: 'post',
      handler(_, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue;
          if (chunk.moduleIds.some((id) => id.includes(CHARTS))) chunk.code = HINT + chunk.code;
        }
      },
    },
  };
}
