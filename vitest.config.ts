import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/only-loopback.ts'],
    testTimeout: 30_000,
    // the SDK's tree-shakeable files import without extensions, which only a bundler understands
    server: { deps: { inline: [/@aws-sdk\/client-sts/] } },
  },
});
