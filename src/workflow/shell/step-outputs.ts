import { Plain } from '../data.ts';
import { show, type Text } from '../text.ts';
import { readEnvFile } from './github-env.ts';
import type { Recorder } from './recorder.ts';

/** Where a step writes to the file in the usual way. */
const USUAL_WRITE = /(?:>>?\|?|\btee(?:\s+--?\w+)*)\s*"?\$(?:GITHUB_OUTPUT\b|\{GITHUB_OUTPUT\})"?/g;
/** Ways to the file by which it is not seen. */
const OTHER_WAY = /GITHUB_OUTPUT|_runner_file_commands|set_output_|github\.output|set-output/;

/**
 * The outputs that a script gives its step, by name in lower case; `undefined` where any may be another one.
 *
 * INVARIANT: a value that is not known may hold a line end, and what follows that is another output. With one of them,
 * no output is known.
 */
export function stepOutputs(
  { outputFile, outputPlaces, halted, background }: Recorder,
  source: string,
  holes: ReadonlyMap<string, Text>,
): ReadonlyMap<string, Text> | undefined {
  if (outputFile.chunks.length === 0 && !OTHER_WAY.test(source)) return new Map();
  const places = source.match(USUAL_WRITE)?.length ?? 0;
  const isSeen =
    !halted && !background && places === outputPlaces.size && !OTHER_WAY.test(source.replaceAll(USUAL_WRITE, ''));
  const isKnown = outputFile.chunks.every(({ text }) =>
    text.every((part) => typeof part === 'string' || part instanceof Plain),
  );
  if (!isSeen || !isKnown || [...holes.values()].some((text) => OTHER_WAY.test(show(text)))) return undefined;
  const { exports, unread } = readEnvFile(outputFile.chunks);
  const names = [...exports.keys()].map((name) => name.toLowerCase());
  // of two names that are one, the later line wins, and which that is is not kept
  if (unread || new Set(names).size < names.length) return undefined;
  return new Map([...exports].map(([name, text]) => [name.toLowerCase(), text]));
}
