import { show, type Text } from '../text.ts';
import { partOfLines, readEnvFile } from './github-env.ts';
import type { Recorder } from './recorder.ts';

/** Where a step writes to the file in the usual way. */
const USUAL_WRITE = /(?:>>?\|?|\btee(?:\s+--?\w+)*)\s*"?\$(?:GITHUB_OUTPUT\b|\{GITHUB_OUTPUT\})"?/g;
/** Ways to the file by which it is not seen. */
const OTHER_WAY = /GITHUB_OUTPUT|_runner_file_commands|set_output_|github\.output|set-output/;

/** The outputs that a script gives its step, by name in lower case; or why any may be another one, in a few words. */
export type StepOutputs =
  | { readonly outputs: ReadonlyMap<string, Text> }
  | { readonly outputs?: never; readonly outputDoubt: string };

/**
 * Reads what a script writes to the file of its step's outputs.
 *
 * INVARIANT: a value that is not known may hold a line end, and what follows that is another output. With one of them,
 * no output is known.
 */
export function stepOutputs(record: Recorder, source: string, holes: ReadonlyMap<string, Text>): StepOutputs {
  const { outputFile } = record;
  if (outputFile.chunks.length === 0 && !OTHER_WAY.test(source)) return { outputs: new Map() };
  const outputDoubt = outputDoubtOf(record, source, holes);
  if (outputDoubt !== undefined) return { outputDoubt };
  const { exports, unread } = readEnvFile(outputFile.chunks);
  const names = [...exports.keys()].map((name) => name.toLowerCase());
  if (unread) return { outputDoubt: 'a line that it writes is not `name=value`' };
  // of two names that are one, the later line wins, and which that is is not kept
  if (new Set(names).size < names.length) return { outputDoubt: 'two of its outputs differ only in their case' };
  return { outputs: new Map([...exports].map(([name, text]) => [name.toLowerCase(), text])) };
}

function outputDoubtOf(
  { outputFile, outputPlaces, halted, background }: Recorder,
  source: string,
  holes: ReadonlyMap<string, Text>,
): string | undefined {
  if (halted) return 'its script is not read to the end';
  if (background) return 'something in its script runs beside the rest';
  const rest = source.replaceAll(USUAL_WRITE, (found) => '\n'.repeat(found.split('\n').length - 1));
  const other = rest.split('\n').find((line) => OTHER_WAY.test(line));
  if (other !== undefined) return `\`${other.trim()}\` may write outputs in a way that is not read`;
  if (places(source) !== outputPlaces.size) return 'not every place is reached, or read, that writes outputs';
  if ([...holes.values()].some((text) => OTHER_WAY.test(show(text)))) return 'an expression may write outputs';
  const unknown = partOfLines(outputFile.chunks);
  return unknown === undefined ? undefined : `what it writes comes from \`${unknown.source}\``;
}

function places(source: string): number {
  return source.match(USUAL_WRITE)?.length ?? 0;
}
