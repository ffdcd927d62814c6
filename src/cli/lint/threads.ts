import { existsSync, realpathSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { LintFinding } from './finding.ts';
import type { LintJob, Share } from './share.ts';

/** More threads would only wait for the disk. */
const MAX_THREADS = 4;

/** Further threads that work on the same job. */
export interface Helpers {
  /** Resolves when they are done; rejects when one broke. */
  readonly findings: () => Promise<readonly LintFinding[]>;
}

/** The file that a helping thread runs: it lies beside the one that runs now. `undefined` when it is not there. */
export function workerFile(script: string | undefined): string | undefined {
  if (script === undefined || !existsSync(script)) return undefined;
  const folder = dirname(realpathSync(script));
  return ['lint-worker.js', 'lint-worker.ts'].map((name) => join(folder, name)).find((file) => existsSync(file));
}

/** Starts one thread for each processor but the one that is busy already. */
export function startHelpers(file: string, job: LintJob): Helpers {
  const count = Math.min(availableParallelism(), MAX_THREADS) - 1;
  const shares = Array.from({ length: count }, () => runHelper(file, job));
  const all = Promise.all(shares);
  all.catch(() => undefined); // whoever asks for the findings hears of it
  return { findings: async () => (await all).flatMap((share) => share.findings) };
}

function runHelper(file: string, job: LintJob): Promise<Share> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(file, { workerData: job });
    worker.once('message', (share: Share) => {
      resolve(share);
    });
    worker.once('error', reject);
    worker.once('exit', (code) => {
      reject(new Error(`a worker thread ended with ${code}`));
    });
  });
}
