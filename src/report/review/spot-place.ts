import { findPlace } from '../../policy/yaml-place.ts';
import type { Spot } from '../../review/finding.ts';

/** A place in a file, 1-based. */
export interface FoundPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Makes a function that finds places, and finds each only once: a policy is read again for each. */
export function placeFinder(): (spot: Spot) => FoundPlace {
  const found = new Map<string, FoundPlace>();
  return (spot) => {
    if (!('path' in spot)) return { file: spot.file, line: spot.line, column: spot.column };
    const key = `${spot.file} ${JSON.stringify(spot.path)} ${spot.text.length}`;
    const place = found.get(key) ?? { file: spot.file, ...findPlace(spot.text, spot.path, true) };
    found.set(key, place);
    return place;
  };
}
