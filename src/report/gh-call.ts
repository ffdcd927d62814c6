import { shellWord } from './shell-word.ts';

/** A line of a shell that calls GitHub's API with the GitHub CLI; `body` is what is sent. */
export function ghCall(method: 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, body?: unknown): string {
  const call = `gh api --method ${method} ${shellWord(path)}`;
  // on one line, so that it can be pasted as it is shown
  return body === undefined ? call : `echo ${shellWord(JSON.stringify(body))} | ${call} --input -`;
}
