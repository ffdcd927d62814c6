/** What a row says: a label, the text that is written there, what that does, and what is said of all of it. */
export interface Row {
  readonly job: string;
  readonly step?: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly label: string;
  readonly text: string;
  readonly what: string;
  readonly end?: string;
  /** Legs of the matrix in which it does that. */
  readonly legs?: readonly string[];
}

/** Ways in which one place differs between legs, and legs of one way, that are named; the others are counted. */
const MAX_WAYS = 6;
const MAX_LEGS = 3;

/** The rows of one place. */
export interface FoldedRow extends Row {
  readonly shown: string;
}

/** One row for each place, with what it does in each leg of the matrix: what is done in all of them is a row itself. */
export function foldRows(rows: readonly Row[]): readonly FoldedRow[] {
  const folded = new Map<string, Row[]>();
  for (const [index, row] of rows.entries()) {
    const { job, step = '', file, line, column, label, end } = row;
    const key = row.legs === undefined ? `${index}` : [job, step, file, line, column, label, end].join('\0');
    folded.set(key, [...(folded.get(key) ?? []), row]);
  }
  return [...folded.values()].flatMap((same) => {
    const [first] = same;
    return first === undefined ? [] : [{ ...first, shown: shownRow(first, same) }];
  });
}

function shownRow({ label, text, end = '' }: Row, same: readonly Row[]): string {
  const isOneText = same.every((row) => row.text === text);
  const ways = same.slice(0, MAX_WAYS).map((row) => `${isOneText ? '' : `${row.text} → `}${row.what}${legsOfRow(row)}`);
  const more = same.length > MAX_WAYS ? `; and ${same.length - MAX_WAYS} more` : '';
  return `${label}  ${isOneText ? `${text} → ` : ''}${ways.join('; ')}${more}${end}`;
}

function legsOfRow({ legs }: Row): string {
  if (legs === undefined) return '';
  const more = legs.length > MAX_LEGS ? `, and ${legs.length - MAX_LEGS} more` : '';
  return ` (${legs.length === 1 ? 'leg' : 'legs'} ${legs.slice(0, MAX_LEGS).join(', ')}${more})`;
}
