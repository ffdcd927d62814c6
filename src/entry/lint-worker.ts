import { parentPort, workerData } from 'node:worker_threads';
import { type LintJob, lintShare } from '../cli/lint/share.ts';

parentPort?.postMessage(lintShare(workerData as LintJob), []);
