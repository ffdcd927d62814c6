import type { SessionAnswer } from './sdk.ts';

/** INVARIANT: called before anything else happens with the answer. The log is masked line by line, and addresses hold the token in their own writing. */
export function maskKeys(answer: SessionAnswer, mask: (secret: string) => void): void {
  for (const value of [answer.secretAccessKey, answer.sessionToken, answer.accessKeyId]) {
    for (const line of new Set((value ?? '').split(/[\r\n]+/).flatMap((text) => [text, encodeURIComponent(text)]))) {
      if (line !== '') mask(line);
    }
  }
}
