import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { compileHintsPlugin } from './src/build/compile-hints.ts';
import { contentSecurityPolicyPlugin } from './src/build/content-security-policy.ts';
import { datasetPlugin } from './src/build/vite-plugin.ts';

/** Relative `base`, so that `dist/` works on any static host and under any sub-path. */
export default defineConfig({
  base: './',
  // A file that is not there is answered with 404, as static hosts do, and not with the app's page.
  appType: 'mpa',
  plugins: [react(), datasetPlugin(), contentSecurityPolicyPlugin(), compileHintsPlugin()],
  build: { target: 'es2022', chunkSizeWarningLimit: 700 },
  test: {
    environment: 'node',
    include: ['tests/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/setup.ts'],
    // Whole pages, processes and thousands of random cases, on machines that may be busy.
    testTimeout: 60_000,
  },
});
