import { hinted } from './hinted.ts';
import { list, type Shape, text } from './shape.ts';

/** A name that is looked up, or the path of a file of the repository. */
const PATH_PART = '\\.{0,2}[A-Za-z0-9_@+-][A-Za-z0-9._@+-]{0,99}';
const PROGRAM_OR_PATH = new RegExp(`^(?:\\./)?${PATH_PART}(?:/${PATH_PART}){0,20}$`);
/** What runs whatever it is given: to vouch for one of these would vouch for everything. */
const RUNS_ANYTHING = new RegExp(
  '^(?:(?:ba|z|da|k|fi|a|c|tc)?sh|pwsh|powershell|cmd|env|sudo|doas|xargs|eval|exec|source|command|builtin|nohup|' +
    'timeout|busybox|iex|invoke-expression)(?:\\.exe)?$',
  'i',
);

const programShape = (): Shape<string> => {
  const inner = hinted(
    text({ pattern: PROGRAM_OR_PATH, expected: 'the name of a program, or the path of a file of the repository' }),
    (written) => (/\s/.test(written) ? 'write the program alone, without what it is given' : undefined),
  );
  return {
    schema: inner.schema,
    parse: (value, path, mismatches) => {
      const program = inner.parse(value, path, mismatches);
      if (program === undefined || !RUNS_ANYTHING.test(program)) return program;
      mismatches.push({
        path,
        message: `\`${program}\` runs whatever it is given`,
        hint: 'vouch for the programs that are run, or for a script by its path: `scripts/build.sh`',
      });
      return undefined;
    },
  };
};

/** The policy's key `programs`: programs whose code is taken for harmless though it cannot be read. */
export const programsShape = (): Shape<readonly string[]> => list(programShape(), { max: 500 });

/**
 * Whether a program is vouched for: by its name where it is looked up, and by its path in the repository, `./build.sh`,
 * where it lies there.
 */
export function isVouchedFor(programs: readonly string[], program: string): boolean {
  if (!program.includes('/')) return programs.includes(program);
  const plain = (path: string): string => path.replace(/^\.\//, '');
  return programs.some((one) => one.includes('/') && plain(one) === plain(program));
}
