/** The built page's content security policy: it may load what lies beside it, and nothing else. */
import type { Plugin } from 'vite';

/** One directive a line, with the reason where it is not simply "nothing". */
const DIRECTIVES: readonly (readonly [name: string, value: string, reason: string])[] = [
  ['default-src', "'none'", 'what is not named below is not loaded'],
  ['script-src', "'self'", 'no inline script, no eval, no foreign origin'],
  ['style-src', "'self' 'unsafe-inline'", 'widths and positions that scripts set on elements'],
  ['img-src', "'self' data: blob:", 'a chart is drawn into a picture before it is saved as PNG'],
  ['connect-src', "'self'", 'the dataset'],
  ['worker-src', "'self'", 'work off the main thread'],
  ['base-uri', "'none'", 'no page text can move what addresses are relative to'],
  ['form-action', "'none'", 'nothing is sent anywhere'],
  ['require-trusted-types-for', "'script'", 'text never becomes markup'],
  ['trusted-types', 'wenming-atlas-worker', 'but the address of our own worker, and nothing else'],
];

/** The policy as one line, for a `<meta>` or a header. */
export const CONTENT_SECURITY_POLICY = DIRECTIVES.map(([name, value]) => `${name} ${value}`).join(
  '; ',
);

/** Adds the policy to the page that is built; the development server needs inline scripts. */
export function contentSecurityPolicyPlugin(): Plugin {
  return {
    name: 'wenming-atlas-content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
        injectTo: 'head-prepend',
      },
      {
        tag: 'meta',
        attrs: { name: 'referrer', content: 'no-referrer' },
        injectTo: 'head-prepend',
      },
    ],
  };
}
