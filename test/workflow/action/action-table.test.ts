import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { ActionEntry, InputCondition, Target } from '../../../src/workflow/action/action-entry.ts';
import { HARMLESS_ACTIONS } from '../../../src/workflow/action/harmless-actions.ts';
import { HIDING_INPUTS } from '../../../src/workflow/action/hiding-inputs.ts';
import { TOUCHING_ACTIONS } from '../../../src/workflow/action/touching-actions.ts';
import { within } from '../../spent-time.ts';
import facts from './action-facts.json' with { type: 'json' };
import { marked, read, touched } from './situation.ts';

/** What an action says about itself. `older`: inputs that it had once; `others`: inputs that the table does not use. */
interface Facts {
  /** `owner/name@commit` that it was read at. */
  readonly source: string;
  readonly file: string;
  /** A container takes `args` besides. */
  readonly container?: boolean;
  readonly inputs: Readonly<Record<string, string | null>>;
  readonly others: readonly string[];
  readonly older?: Readonly<Record<string, { readonly source: string; readonly default: string | null } | undefined>>;
  /** Variables that its code reads, by its README. */
  readonly variables?: readonly string[];
}

const FACTS: Readonly<Record<string, Partial<Facts>>> = facts;
const ENTRIES = [...TOUCHING_ACTIONS];

function conditionsOf(entry: ActionEntry): readonly InputCondition[] {
  const ofTargets = (entry.targets ?? []).flatMap((target) => [...(target.when ?? []), ...(target.forced ?? [])]);
  const ofScripts = (entry.scripts ?? []).flatMap((script) => script.when ?? []);
  return [...ofTargets, ...ofScripts, ...(entry.undecided === undefined ? [] : [entry.undecided.unless])];
}

function inputsOfTarget({ input, unless = [], in: where, before, after }: Target): readonly (string | undefined)[] {
  const ofAffixes = [before, after].flatMap((affix) =>
    affix === undefined || 'literal' in affix ? [] : ['input' in affix ? affix.input : affix.when],
  );
  return [input, ...unless, ...(where?.inputs ?? []), ...ofAffixes];
}

function inputsOf(entry: ActionEntry): readonly string[] {
  const ofScripts = (entry.scripts ?? []).flatMap(({ input, word, option, shell }) => [
    input,
    word?.input,
    option?.input,
    typeof shell === 'string' ? undefined : shell.input,
  ]);
  const all = [
    ...(entry.targets ?? []).flatMap(inputsOfTarget),
    ...ofScripts,
    ...conditionsOf(entry).map(({ input }) => input),
    entry.folder,
    entry.checksOut,
  ];
  return all.filter((input) => input !== undefined);
}

/** The default of an input as its action says it; `undefined`: it has no such input. */
function defaultOf(name: string, input: string): string | null | undefined {
  const { inputs = {}, older, container } = FACTS[name] ?? {};
  if (Object.hasOwn(inputs, input)) return inputs[input] ?? null;
  const once = older?.[input];
  return once === undefined ? (container === true && input === 'args' ? null : undefined) : once.default;
}

describe.each(ENTRIES)('the entry of %s', (name, entry) => {
  it('was read at a commit', () => {
    expect(FACTS[name]?.source).toMatch(/^[\w.-]+\/[\w.-]+@[0-9a-f]{40}$/);
  });

  it('names inputs that the action has', () => {
    expect(inputsOf(entry).filter((input) => defaultOf(name, input) === undefined)).toEqual([]);
  });

  it('has the defaults that the action has', () => {
    const targets = (entry.targets ?? []).filter(({ input }) => input !== undefined);
    for (const { input = '', default: own, fallback } of targets) {
      const real = defaultOf(name, input) ?? '';
      // what is an expression stands in the table as a fallback
      if (real.includes('${{'))
        expect([input, own, fallback !== undefined || targetIsOther(name, input)]).toEqual([input, undefined, true]);
      else expect([input, own ?? '']).toEqual([input, real]);
    }
    for (const { input, default: own } of conditionsOf(entry)) {
      if (own !== undefined) expect([input, own]).toEqual([input, defaultOf(name, input)]);
    }
  });

  it('names variables that the action reads', () => {
    const variables = (entry.targets ?? []).flatMap(({ variable }) => (variable === undefined ? [] : [variable]));
    expect(variables.filter((variable) => FACTS[name]?.variables?.includes(variable) !== true)).toEqual([]);
  });
});

/** Inputs whose default is not a name but the run's own repository. */
function targetIsOther(name: string, input: string): boolean {
  return defaultOf(name, input) === '${{ github.repository }}';
}

test.each(Object.entries(HIDING_INPUTS))('%s hides something by inputs that it has', (name, { inputs }) => {
  expect(FACTS[name]?.source).toMatch(/^[\w.-]+\/[\w.-]+@[0-9a-f]{40}$/);
  expect(inputs.filter((input) => defaultOf(name, input) === undefined)).toEqual([]);
  // on by default, it would not be harmless; `gcov` is what is installed
  for (const input of inputs) expect([null, '', 'false', 'gcov']).toContain(defaultOf(name, input));
});

it('has facts for its actions alone', () => {
  expect(Object.keys(FACTS).toSorted()).toEqual(
    [...ENTRIES.map(([name]) => name), ...Object.keys(HIDING_INPUTS)].toSorted(),
  );
});

it('has no action that is harmless as well', () => {
  for (const [name] of ENTRIES) expect(HARMLESS_ACTIONS.map((one) => one.toLowerCase())).not.toContain(name);
});

/** Inputs under which a target counts: those of its conditions set as they must be. */
function met(target: Target): Readonly<Record<string, string>> {
  return Object.fromEntries(
    (target.when ?? []).flatMap(({ input, is, not, given, isRunBranch, default: usual }) => {
      const isFilled = given === true || not?.includes(usual ?? '') === true;
      const value = is?.[0] ?? (isFilled ? 'x' : isRunBranch === true ? 'release/1' : undefined);
      return value === undefined ? [] : [[input, value]];
    }),
  );
}

const PLANTABLE = ENTRIES.flatMap(([name, { targets = [] }]) =>
  targets.flatMap((target) =>
    target.input !== undefined && ['branch', 'ref', 'tag', 'environment'].includes(target.kind)
      ? [{ name, target, input: target.input }]
      : [],
  ),
);
const branchName = (): fc.Arbitrary<string> =>
  fc
    .stringMatching(/^[a-z0-9][a-z0-9._-]{0,12}(?:\/[a-z0-9][a-z0-9._-]{0,12}){0,2}$/)
    .filter((name) => !/^[0-9a-f]{40}/.test(name));

describe('a name that is planted into an input', () => {
  test.each(PLANTABLE)('$input of $name is found', ({ name, target, input }) => {
    fc.assert(
      fc.property(
        branchName(),
        fc.constantFrom('', ' ', '\n'),
        fc.constantFrom('', ...(target.kind === 'branch' || target.kind === 'ref' ? ['refs/heads/'] : [])),
        (planted, blank, prefix) => {
          const found = touched(name, { ...met(target), [input]: `${blank}${prefix}${planted}${blank}` });
          expect(found.some((one) => one.split(' in ')[0]?.endsWith(planted) === true)).toBe(true);
        },
      ),
      { numRuns: 25 },
    );
  });

  test.each(PLANTABLE)(
    '$input of $name is found, and unknown, where only the run knows it',
    ({ name, target, input }) => {
      expect(
        touched(name, { ...met(target), [input]: '<inputs.planted>' }).some((one) => one.includes('<inputs.planted>')),
      ).toBe(true);
    },
  );
});

it('reads any inputs of any action without fail', () => {
  const value = fc.oneof(
    fc.string(),
    fc.constantFrom('<inputs.x>', 'refs/heads/<x>', 'true', 'false', '\n,\n', '../..', '@', '://', 'a://b@github.com'),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...ENTRIES.map(([name]) => name), 'actions/checkout'),
      fc.array(value, { maxLength: 40 }),
      (name, values) => {
        const entry = TOUCHING_ACTIONS.get(name);
        const inputs = entry === undefined ? ['ref', 'repository', 'path', 'github-server-url'] : inputsOf(entry);
        const meaning = read(
          name,
          Object.fromEntries(inputs.slice(0, values.length).map((input, index) => [input, values[index] ?? ''])),
        );
        for (const { touch, text } of meaning.touches) {
          if ('name' in touch) expect(marked(touch.name)).not.toBe('');
          expect(text).not.toMatch(/\n/);
        }
      },
    ),
    { numRuns: 2000 },
  );
});

it('is read in linear time', () => {
  within(1000, () => {
    expect(touched('dawidd6/action-delete-branch', { branches: 'a, \n'.repeat(16_000) })).not.toEqual([]);
    const pull = { branch: ' '.repeat(65_000), base: `${' '.repeat(65_000)}x`, 'push-to-fork': '@'.repeat(65_000) };
    expect(touched('peter-evans/create-pull-request', pull)).not.toEqual([]);
  });
});
