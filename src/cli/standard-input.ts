import { UsageError } from './usage-error.ts';

/** A request is some kilobytes. */
const MAX_STDIN_BYTES = 1024 * 1024;

/** All of standard input. Reads only when it is called. @throws UsageError where there is too much of it */
export async function readStandardInput(): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk as Uint8Array);
    size += bytes.length;
    if (size > MAX_STDIN_BYTES)
      throw new UsageError('standard input has more than 1 MB', 'write one request, with fewer evaluations');
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
}
