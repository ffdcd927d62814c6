import { isRecord } from '../../policy/shape.ts';
import type { Untold } from '../../report/evidence-words.ts';

/** What an evidence file leaves out that is then taken as fine: in general, and of one grant. */
export type LeftOut = (grant: string | undefined, counted: boolean) => readonly Untold[];

/** Looks at a file as it was read: once it is parsed, what was left out is what was said to be nothing. */
export function leftOutOf(file: unknown): LeftOut {
  return (grant, counted) => {
    const root = isRecord(file) ? file : {};
    const entry = grant === undefined ? undefined : root[grant];
    const pull = isRecord(entry) ? entry['pull'] : undefined;
    return [
      ...missingKeys(
        root,
        counted ? (['policy', 'revoked', 'frozen', 'uses'] as const) : (['policy', 'revoked', 'frozen'] as const),
      ),
      ...(isRecord(entry) ? missingKeys(entry, ['line'] as const) : []),
      ...(isRecord(pull) ? missingKeys(pull, ['committers'] as const) : []),
    ];
  };
}

function missingKeys<K extends Untold>(from: Record<string, unknown>, keys: readonly K[]): readonly K[] {
  return keys.filter((key) => from[key] === undefined);
}
