import { safeLine } from '../../report/safe-line.ts';
import type { Style } from '../style.ts';
import { type DoctorRow, ROW_STATES, type RowState } from './row.ts';

/** What was diagnosed, and of which repositories. */
export interface Diagnosis {
  readonly repository: string;
  readonly home: string;
  readonly rows: readonly DoctorRow[];
}

const MAX_ROW_CHARACTERS = 1000;
const ABOVE = 'the command above mends this, too';
/** A command is to be pasted whole. */
const MAX_COMMAND_CHARACTERS = 4000;

/** The rows, each with what mends it below it, and how many there are of each kind. */
export function formatDiagnosis({ repository, home, rows }: Diagnosis, style: Style): string {
  const isOne = repository === home;
  const title = isOne ? repository : `${repository}, with the policy of ${home}`;
  const lines = withoutRepeats(rows).flatMap((row) => formatRow(row, isOne, style));
  return [style.strong(title), ...lines, countLine(rows), ''].join('\n');
}

/** Several rows may be mended by the same commands: they are shown once. */
function withoutRepeats(rows: readonly DoctorRow[]): readonly DoctorRow[] {
  const shown = new Set<string>();
  return rows.map((row) => {
    const { check, state, repository, message, commands = [] } = row;
    const isShown = commands.length > 0 && commands.every((command) => shown.has(command));
    for (const command of commands) shown.add(command);
    return isShown ? { check, state, repository, message, advice: ABOVE } : row;
  });
}

function formatRow(
  { check, state, repository, message, ...remedy }: DoctorRow,
  isOne: boolean,
  style: Style,
): readonly string[] {
  const where = isOne ? '' : `${repository}: `;
  const line = `${colourOf(state, style)(state.padEnd(7))}  ${safeLine(`${where}${message}`, MAX_ROW_CHARACTERS)}`;
  const { advice, commands = [], link } = remedy;
  return [
    `${line} ${style.faint(`[${check}]`)}`,
    ...(advice === undefined ? [] : [`         ${safeLine(advice, MAX_ROW_CHARACTERS)}`]),
    ...commands.map((command) => `         $ ${safeLine(command, MAX_COMMAND_CHARACTERS)}`),
    ...(link === undefined ? [] : [`         ${style.faint(safeLine(link))}`]),
  ];
}

function colourOf(state: RowState, style: Style): (text: string) => string {
  return { unknown: style.doubtful, error: style.bad, warning: style.doubtful, note: style.faint, fine: style.good }[
    state
  ];
}

function countLine(rows: readonly DoctorRow[]): string {
  const count = (state: RowState): number => rows.filter((row) => row.state === state).length;
  return ROW_STATES.map((state) => {
    const found = count(state);
    const noun = state === 'unknown' || state === 'fine' ? state : `${state}${found === 1 ? '' : 's'}`;
    return `${found} ${noun}`;
  }).join(', ');
}

/** The rows as JSON. */
export function diagnosisJson({ repository, home, rows }: Diagnosis): string {
  const counts = Object.fromEntries(
    ROW_STATES.map((state) => [state, rows.filter((row) => row.state === state).length]),
  );
  const entries = rows.map(({ check, state, repository: where, message, advice, commands, link }) => ({
    check,
    state,
    repository: where,
    message,
    ...(advice === undefined ? {} : { advice }),
    ...(commands === undefined ? {} : { commands }),
    ...(link === undefined ? {} : { link }),
  }));
  return `${JSON.stringify({ schema: 1, repository, policy_repository: home, counts, rows: entries }, undefined, 2)}\n`;
}
