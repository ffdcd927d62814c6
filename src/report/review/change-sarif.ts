import { DOCS } from '../../policy/docs-address.ts';
import { findPlace } from '../../policy/yaml-place.ts';
import type { ChangeSort, SortedChange } from '../../requests/change/sort.ts';
import { safeLine } from '../safe-line.ts';
import { sarifDocument, type SarifPlace } from '../sarif/sarif-log.ts';
import { CHANGE_WORDS, changeCells } from './change-words.ts';

const MAX_CHANGE_SARIF_CHARACTERS = 1000;

/** What somebody has to look at: the others let no more through than before. */
const TOLD_SORTS = ['untold', 'new', 'wider'] as const satisfies readonly ChangeSort[];

/** What a change is written from for code scanning. */
export interface SarifChange {
  readonly version: string;
  readonly changes: readonly SortedChange[];
  /** Folder of the policy, from the root. */
  readonly folder: string;
  /** Texts of the files as they are now, by their path below the folder. */
  readonly texts: ReadonlyMap<string, string>;
  readonly digest: (text: string) => string;
}

/** What a change lets through, for code scanning: each at its line. */
export function changeSarif({ version, changes, folder, texts, digest }: SarifChange): string {
  return sarifDocument({
    version,
    category: 'change',
    digest,
    notices: [],
    rules: TOLD_SORTS.map((sort) => ({
      id: `change-${sort}`,
      summary: CHANGE_WORDS[sort].says,
      page: `${DOCS}/review.md#look-at-a-change`,
      level: 'warning',
    })),
    results: changes.flatMap((change) => {
      const sort = TOLD_SORTS.find((one) => one === change.sort);
      if (sort === undefined) return [];
      const [file, key, before, after] = changeCells(change);
      return [
        {
          rule: `change-${sort}`,
          level: 'warning',
          text: safeLine(
            `${CHANGE_WORDS[sort].title}: ${file}, ${key}: ${before} → ${after}. ${CHANGE_WORDS[sort].says}`,
            MAX_CHANGE_SARIF_CHARACTERS,
          ),
          place: placeOfChange(change, folder, texts.get(change.file)),
          known: `${file} ${key}`,
        },
      ];
    }),
  });
}

function placeOfChange({ file, key, problem }: SortedChange, folder: string, text: string | undefined): SarifPlace {
  const whole = { file: `${folder}/${file}`, line: 1, column: 1 };
  if (problem !== undefined) return { ...whole, line: problem.line, column: problem.column };
  // a key that is not there any more is at what held it
  return key === undefined || text === undefined ? whole : { ...whole, ...findPlace(text, key.split('.'), true) };
}
