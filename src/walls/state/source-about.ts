import type { StateItem, StateKind } from './inventory.ts';

/** Of which cloud, or of GitHub, an answer is. */
export type SourceAbout = 'aws' | 'gcp' | 'azure' | 'vault' | 'github';

const CLOUDS: readonly SourceAbout[] = ['aws', 'gcp', 'azure', 'vault'];

/** Of what all things of a source are; `undefined` where there are none, or they are of several. */
export function sourceAbout(items: readonly StateItem[]): SourceAbout | undefined {
  const all = new Set(items.map(({ kind, ...item }) => kindAbout(kind, 'list' in item ? item.list : undefined)));
  return all.size === 1 ? [...all][0] : undefined;
}

function kindAbout(kind: StateKind, list: string | undefined): SourceAbout {
  const name = kind === 'none' ? (list ?? '') : kind.split('-')[0];
  return CLOUDS.find((cloud) => cloud === name) ?? 'github';
}
