import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexPage, summaryPage } from './page.ts';
import type { Outcome } from './perform.ts';
import { recapJson, toJson } from './result-json.ts';

/** Writes each job summary as Markdown and as a page, a page that leads to them, and what programs read. */
export function keep(folder: string, outcomes: readonly Outcome[], seconds: number): void {
  mkdirSync(folder, { recursive: true });
  outcomes.forEach((outcome, index) => {
    const name = fileName(outcome, index);
    writeFileSync(join(folder, `${name}.md`), outcome.markdown);
    writeFileSync(join(folder, `${name}.html`), summaryPage(outcome));
  });
  writeFileSync(
    join(folder, 'index.html'),
    indexPage(outcomes.map((outcome, index) => ({ outcome, file: `${fileName(outcome, index)}.html` }))),
  );
  writeFileSync(
    join(folder, 'runs.jsonl'),
    [...outcomes.map(toJson), recapJson(outcomes, seconds)].map((line) => `${line}\n`).join(''),
  );
}

function fileName({ situation }: Outcome, index: number): string {
  return `${index + 1}-${situation.name}`;
}
