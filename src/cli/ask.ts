import { UsageError } from './usage-error.ts';

/**
 * Asks whoever sits at the terminal, on standard error. Loaded with the command line, and reads only when it is called.
 * @throws UsageError when it is ended instead of answered
 */
export async function askAtTerminal(question: string): Promise<string> {
  const { createInterface } = await import('node:readline/promises');
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await lines.question(question);
  } catch (error) {
    throw new UsageError(
      'it was ended before the last answer, and nothing was written',
      'give the answers as options',
      {
        cause: error,
      },
    );
  } finally {
    lines.close();
  }
}
