import type { Redirect } from 'unbash';
import { Unknown } from '../data.ts';
import { known, type Text } from '../text.ts';

/** Other names of the standard output. */
const OUTPUT_FILE = /^\/(?:dev\/(?:fd\/1|stdout|tty)|proc\/(?:self|\$\$|\d+)\/fd\/1)$/;

/**
 * Whether the standard output gets more than what a command writes to it: errors (`2>&1`), what is written to another
 * descriptor, or to a file that may be the output itself.
 */
export function mixesStreams({ descriptor, operator }: Redirect, target: Text): boolean {
  const to = known(target);
  if (operator !== '>&' && operator !== '<&')
    return to === undefined ? target[0] instanceof Unknown : OUTPUT_FILE.test(to);
  const isOutput =
    descriptor === undefined ? operator === '>&' : descriptor.type === 'FileDescriptor' && descriptor.value === 1;
  if (to === undefined) return true;
  return isOutput ? /^\d+-$/.test(to) : !/^(?:[02-9]|-)$/.test(to);
}
