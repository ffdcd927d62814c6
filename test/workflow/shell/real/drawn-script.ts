import { SMALL_RULES, type Rule } from './grammar.ts';
import { STATEMENT_RULES } from './statements.ts';

/** Which shell a script is for, and the options that it is started with. */
export interface DrawnScript {
  readonly shell: 'bash' | 'sh';
  readonly options: readonly string[];
  readonly text: string;
  /** Variables of its environment; what the reader is not told of is in {@link hidden}. */
  readonly variables: Readonly<Record<string, string>>;
  readonly hidden: Readonly<Record<string, string>>;
}

const RULES: Readonly<Record<string, Rule>> = { ...SMALL_RULES, ...STATEMENT_RULES };
const MAX_STATEMENTS = 6;
const MAX_NESTING = 4;
/** One in so many constructs is one that only bash has, for `sh` as well: there it is another thing or an error. */
const BASH_IN_SH = 25;
const OPTIONS: Readonly<Record<DrawnScript['shell'], readonly (readonly string[])[]>> = {
  bash: [['-e'], ['-eo', 'pipefail'], [], [], [], ['-u']],
  sh: [['-e'], [], []],
};
/** What gives the variables a first value. */
const BEGINNINGS = [
  'b=main',
  'a=dev n=1 e=main',
  'c=release/1',
  'set -- main dev',
  'f() { echo "$1"; }; h() { return 1; }; k() { b=$1; }',
  'r=(main dev); s=(x)',
];
const BASH_BEGINNINGS = BEGINNINGS.length - 1;
/** What shows the values between two statements, and in the end. */
const LOOKS = ['git push origin "$«v»"', 'git push origin $«v»', 'git push origin "$@"', 'git push origin "$«v»$«v»"'];
const LAST = ['git push origin "$b"', 'git push origin "$a" $c', 'git push origin "$@"', 'git push origin "$n"'];
const HIDDEN_VALUES = ['main', 'dev', '', '1', 'release/1'];

/** Numbers that look random and are always the same. Source: Park and Miller, "minimal standard". */
export type Draw = (below: number) => number;

export function drawFrom(seed: number): Draw {
  let state = ((seed * 7919) % 2_147_483_646) + 1;
  const next: Draw = (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return Math.floor((state / 2_147_483_647) * below);
  };
  next(2);
  next(2);
  return next;
}

/** The script of a seed: always the same. */
export function drawScript(seed: number): DrawnScript {
  const draw = drawFrom(seed);
  const shell = draw(3) === 0 ? 'sh' : 'bash';
  const pick = <T>(from: readonly T[]): T => from[draw(from.length)] as T;
  const statements = Array.from({ length: 1 + draw(MAX_STATEMENTS) }, () => [
    expand({ shell }, '«t»', 0, draw),
    ...(draw(2) === 0 ? [expand({ shell }, pick(LOOKS), MAX_NESTING, draw)] : []),
  ]);
  const begin = BEGINNINGS.filter((_line, index) => (index < BASH_BEGINNINGS || shell === 'bash') && draw(4) > 0);
  return {
    shell,
    options: pick(OPTIONS[shell]),
    text: `${['p=push g=git', ...begin, ...statements.flat(), ...LAST.filter(() => draw(2) === 0)].join('\n')}\n`,
    variables: draw(3) === 0 ? { a: pick(HIDDEN_VALUES) } : {},
    hidden: { CURL: String(draw(2)), ...(draw(2) === 0 && { c: pick(HIDDEN_VALUES) }) },
  };
}

interface Writer {
  readonly shell: DrawnScript['shell'];
}

function expand(writer: Writer, text: string, level: number, draw: Draw): string {
  // what begins and ends with a name of its own, and what counts, has the same one everywhere in its text
  const id = text.includes('«id»') ? String(draw(1_000_000)) : '';
  return text.replaceAll('«id»', id).replaceAll(/«(\w+)»/g, (_all, name: string) => {
    const rule = RULES[name];
    if (rule === undefined) throw new Error(`there is no rule ${name}`);
    return expand(
      writer,
      pickText(rule, writer, level, draw),
      name === 's' || name === 't' ? level + 1 : level + 0.5,
      draw,
    );
  });
}

function pickText({ flat, nested = [], bash = [] }: Rule, { shell }: Writer, level: number, draw: Draw): string {
  const isFlat = level >= MAX_NESTING || nested.length === 0 || draw(5) < 2;
  const more = shell === 'bash' || draw(BASH_IN_SH) === 0 ? bash : [];
  const texts = isFlat ? flat : [...nested, ...more];
  return texts[draw(texts.length)] ?? '';
}
