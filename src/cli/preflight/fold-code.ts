import type { OpaqueEntry } from '../../workflow/judge/step-report.ts';

/** Code of one program that cannot be seen, wherever it runs. */
export interface FoldedCode {
  /** The program, or the one command where there is no other. */
  readonly text: string;
  readonly why: string;
  readonly count: number;
  /** `file:line`, or the line alone in the workflow itself. */
  readonly places: readonly string[];
}

/** One entry for each program and each reason why it is not read; `own` is the path of the workflow. */
export function foldCode(entries: readonly OpaqueEntry[], own: string): readonly FoldedCode[] {
  const found = new Map<string, OpaqueEntry[]>();
  for (const entry of entries) {
    const key = `${codeProgram(entry.text)}\0${entry.why}`;
    found.set(key, [...(found.get(key) ?? []), entry]);
  }
  return [...found.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const texts = new Set(same.map(({ text }) => text));
    return [
      {
        text: texts.size === 1 ? first.text : codeProgram(first.text),
        why: first.why,
        count: same.length,
        places: [...new Set(same.map(({ file, line }) => (file === own ? `${line}` : `${file}:${line}`)))],
      },
    ];
  });
}

/** The program of a command, after variables that are set for it; an action without the version that is used. */
function codeProgram(text: string): string {
  const [action] = /^uses: [^@]+/.exec(text) ?? [];
  if (action !== undefined) return action;
  if (/^[\w-]+: /.test(text)) return text;
  return text.split(/\s+/).find((word) => !/^[A-Za-z_]\w*=/.test(word)) ?? text;
}
