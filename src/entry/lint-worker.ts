import { parentPort, workerData } from 'node:worker_threads';
import { type Job, lintShare } from '../cli/lint/share.ts';

parentPort?.postMessage(lintShare(workerData as Job), []);
