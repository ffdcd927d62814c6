import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/only-loopback.ts', 'test/same-seed.ts'],
    testTimeout: 30_000,
    // what only a bundler understands: the SDK's tree-shakeable files import without extensions, the workflow parser
    // imports JSON without an attribute
    server: { deps: { inline: [/@aws-sdk\/client-sts/, /@actions\/workflow-parser/] } },
  },
});
