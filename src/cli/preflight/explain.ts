import { known } from '../../workflow/text.ts';
import { Unknown } from '../../workflow/data.ts';
import type { AskedLine, SeenValue, Survey } from '../../workflow/survey.ts';
import { quote } from '../../report/safe-line.ts';
import { UsageError } from '../usage-error.ts';
import type { Examined } from './examine.ts';
import { touchNames } from './touch-entry.ts';
import { valueOrigin, type ValueOrigin } from './value-origin.ts';

/** A part of a value: what it is read by, what it can be, and where it comes from. */
export interface ExplainedPart {
  readonly path: string;
  /** Every text that it can be; none: it is not known. */
  readonly options: readonly string[];
  readonly origin: ValueOrigin;
}

/** A value in the line that was asked about. */
export interface ExplainedValue {
  readonly job: string;
  readonly step?: string;
  /** As it is written. */
  readonly text: string;
  /** What it comes to; several where the legs of the matrix differ. */
  readonly outcomes: readonly { readonly options: readonly string[]; readonly legs?: readonly string[] }[];
  readonly parts: readonly ExplainedPart[];
}

/** What there is to say about one line. */
export interface ExplainedLine {
  readonly file: string;
  readonly line: number;
  readonly values: readonly ExplainedValue[];
}

/**
 * Reads `--explain`: a line of the one workflow that is read, or a file of its repository and a line.
 * @throws UsageError
 */
export function readExplain(written: string | undefined, operands: readonly string[]): AskedLine | undefined {
  if (written === undefined) return undefined;
  const [, path, digits = ''] = /^(?:(.+):)?([1-9]\d{0,6})$/.exec(written) ?? [];
  if (digits === '')
    throw new UsageError(`${quote(written)} is not a line`, 'write `--explain 27`, or `--explain <file>:27`');
  if (path === undefined && (operands.length !== 1 || !/\.ya?ml$/.test(operands[0] ?? '')))
    throw new UsageError('`--explain` does not say in which file', `write \`--explain <file>:${digits}\``);
  return { line: Number(digits), ...(path === undefined ? {} : { path: path.replace(/^\.\//, '') }) };
}

/**
 * Explains the values of a line: what each is, why, and from where it would be known.
 * @throws UsageError where nothing that is read is in that line
 */
export function explainLine(asked: AskedLine, examined: readonly Examined[]): ExplainedLine {
  const values = new Map<string, ExplainedValue>();
  const file = asked.path ?? examined[0]?.file.path ?? '';
  let isRead = false;
  for (const one of examined) {
    const own = asked.path ?? one.file.path;
    const { looks = [] } = one.survey;
    isRead ||= looks.length > 0;
    for (const look of looks) addSeen(values, look, one);
    for (const { job, step, source } of sourcesIn(one.survey, own, asked.line)) {
      isRead = true;
      const isSaid = [...values.values()].some(
        (value) =>
          [source, `\${{ ${source} }}`].includes(value.text) ||
          value.parts.some(({ path }) => path.toLowerCase() === source.toLowerCase()),
      );
      const place = { file: own, line: asked.line, column: 1 };
      if (!isSaid) addSeen(values, { job, step, place, text: source, options: [], reads: [] }, one);
    }
    for (const code of unreadCode(one.survey, own, asked.line)) {
      isRead = true;
      values.set(`${code.job} ${code.step ?? ''} ${code.text}`, code);
    }
  }
  if (!isRead)
    throw new UsageError(
      `no step that is read has a value in line ${asked.line} of ${quote(file)}`,
      'give the line of a value: of a script, of `with:`, `env:`, `if:` or `environment:`',
    );
  return { file, line: asked.line, values: [...values.values()] };
}

function addSeen(values: Map<string, ExplainedValue>, look: SeenValue, one: Examined): void {
  const { job, step, text, options, reads, legs } = look;
  if (text === undefined) return;
  const key = [job, step ?? '', text].join('\0');
  const before = values.get(key);
  const paths = reads.length > 0 || /^(?:if:|\$\{\{)/.test(text) ? reads : [{ path: text, options }];
  const outcome = { options, ...(legs === undefined ? {} : { legs }) };
  values.set(key, {
    job,
    ...(step === undefined ? {} : { step }),
    text,
    outcomes: [...(before?.outcomes ?? []), outcome],
    parts:
      before === undefined
        ? paths.map((part) => ({ ...part, origin: valueOrigin(part.path, look, one) }))
        : before.parts.map((part) => ({
            ...part,
            options: eitherOptions(part.options, paths.find(({ path }) => path === part.path)?.options),
          })),
  });
}

/** What a part is in any leg; nothing where it is not known in one of them. */
function eitherOptions(one: readonly string[], other: readonly string[] = []): readonly string[] {
  return one.length === 0 || other.length === 0 ? [] : [...new Set([...one, ...other])];
}

interface UnknownSource {
  readonly job: string;
  readonly step: string | undefined;
  readonly source: string;
}

/** What is not known of what the commands and actions of a line touch. */
function sourcesIn({ touched }: Survey, file: string, line: number): readonly UnknownSource[] {
  return touched
    .filter(({ place }) => place.file === file && place.line === line)
    .flatMap(({ job, step, touch }) =>
      touchNames(touch)
        .filter((name) => known(name) === undefined)
        .flatMap((name) => name.flatMap((part) => (part instanceof Unknown ? part.source.split(', ') : [])))
        .map((source) => ({ job, step, source })),
    );
}

/** Commands and actions of a line that are not read, or touch what cannot be determined. */
function unreadCode({ undecided, opaque }: Survey, file: string, line: number): readonly ExplainedValue[] {
  const codeAs =
    (kind: 'undecided' | 'opaque') =>
    ({ job, step, text, why, legs }: Survey['opaque'][number]): ExplainedValue => ({
      job,
      ...(step === undefined ? {} : { step }),
      text,
      outcomes: legs === undefined ? [] : [{ options: [], legs }],
      parts: [{ path: text, options: [], origin: { kind, name: text, doubt: why } }],
    });
  const isThere = ({ place }: Survey['opaque'][number]): boolean => place.file === file && place.line === line;
  return [...undecided.filter(isThere).map(codeAs('undecided')), ...opaque.filter(isThere).map(codeAs('opaque'))];
}
