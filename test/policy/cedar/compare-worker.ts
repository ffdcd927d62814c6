import { parentPort, workerData } from 'node:worker_threads';
import { type Batch, compare } from './compare.ts';

// only `cedar.test.ts` starts this
parentPort?.postMessage(compare(workerData as readonly Batch[]));
