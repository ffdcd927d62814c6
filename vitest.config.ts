import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/**
 * Tests that start many other programs. They share processes that stay small: to start a program from a process with a
 * gigabyte of memory takes thirty times as long as from a new one.
 */
const STARTING = [
  'test/{demo,e2e,guard,session}/**/*.test.ts',
  'test/credentials/azure/job.test.ts',
  'test/contract/{house,published}.test.ts',
  'test/cli/vectors.test.ts',
  'test/workflow/{command,shell}/*-real.test.ts',
];

export default defineConfig({
  test: {
    globalSetup: ['test/temporary-folder.ts'],
    setupFiles: ['test/only-loopback.ts', 'test/same-seed.ts'],
    // for what hangs; how fast the machine is must not matter
    testTimeout: process.env['GRANTGATE_DEPTH'] === 'full' ? 1_200_000 : 120_000,
    hookTimeout: 120_000,
    // one more than there are processors: some tests wait for a deadline or for a process
    maxWorkers: availableParallelism() + 1,
    // what only a bundler understands: the SDK's tree-shakeable files import without extensions, the workflow parser
    // imports JSON without an attribute
    server: { deps: { inline: [/@aws-sdk\/client-sts/, /@actions\/workflow-parser/] } },
    // what files have in common is loaded, and compiled by the engine, once for each process and not for each file
    isolate: false,
    projects: [
      { extends: true, test: { name: 'starting', include: STARTING } },
      { extends: true, test: { name: 'computing', include: ['test/**/*.test.ts'], exclude: STARTING } },
    ],
  },
});
