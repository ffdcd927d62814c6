import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { GATE_RULES, WORKFLOW_RULES } from '../../src/cli/gate/gate-rules.ts';
import { REASON_IDS } from '../../src/policy/reasons.ts';
import { WEAKNESSES } from '../../src/workflow/weakness.ts';
import { joined } from '../joined.ts';
import { call, withTree } from './call.ts';
import { FLAGS, repositoryOf, workflowOf } from './preflight-tree.ts';

const RUN = ['--run', 'run.json', '--evidence', 'evidence.json'];
const WORKFLOW = workflowOf('git push origin HEAD:main', 'git push origin "HEAD:$(cat branch)"', 'make all').replace(
  '        with: {role',
  '        continue-on-error: true\n        with: {role',
);

async function printed(
  words: readonly string[],
  files: Readonly<Record<string, string>> = {},
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  return await withTree(
    repositoryOf({ [FLAGS]: WORKFLOW, ...files }),
    async (cwd) => (await call(['preflight', FLAGS, ...words], { cwd, env })).stdout,
  );
}

interface Location {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string };
    readonly region?: { readonly startLine: number; readonly startColumn: number };
  };
}

interface Sarif {
  readonly $schema: string;
  readonly version: string;
  readonly runs: readonly {
    readonly tool: {
      readonly driver: {
        readonly name: string;
        readonly semanticVersion: string;
        readonly informationUri: string;
        readonly rules: readonly {
          readonly id: string;
          readonly shortDescription: { readonly text: string };
          readonly helpUri: string;
          readonly defaultConfiguration: { readonly level: string };
        }[];
      };
    };
    readonly invocations: readonly {
      readonly executionSuccessful: boolean;
      readonly toolExecutionNotifications?: readonly {
        readonly message: { readonly text: string };
        readonly locations: readonly Location[];
      }[];
    }[];
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly message: { readonly text: string };
      readonly locations: readonly Location[];
    }[];
  }[];
}

/**
 * What the specification demands of a document, as far as ours has it: sections 3.13 to 3.30 and 3.49 of SARIF 2.1.0.
 */
function faultsOf(document: Sarif): readonly string[] {
  const faults: string[] = [];
  const must = (holds: boolean, what: string): void => {
    if (!holds) faults.push(what);
  };
  must(document.version === '2.1.0' && URL.canParse(document.$schema), 'version and schema');
  must(document.runs.length === 1, 'one run');
  for (const {
    tool: { driver },
    invocations,
    results,
  } of document.runs) {
    must(
      driver.name !== '' && URL.canParse(driver.informationUri) && /^\d+\.\d+\.\d+/.test(driver.semanticVersion),
      'driver',
    );
    must(new Set(driver.rules.map(({ id }) => id)).size === driver.rules.length, 'ids of rules are unique');
    for (const rule of driver.rules)
      must(
        rule.shortDescription.text !== '' &&
          URL.canParse(rule.helpUri) &&
          ['error', 'warning', 'note'].includes(rule.defaultConfiguration.level),
        `rule ${rule.id}`,
      );
    must(
      invocations.every(({ executionSuccessful }) => typeof executionSuccessful === 'boolean'),
      'invocation',
    );
    for (const result of results) {
      must(driver.rules[result.ruleIndex]?.id === result.ruleId, `index of ${result.ruleId}`);
      must(
        ['error', 'warning', 'note'].includes(result.level) &&
          result.message.text !== '' &&
          result.locations.length === 1,
        `result ${result.ruleId}`,
      );
    }
    const locations = [
      ...results.flatMap((result) => result.locations),
      ...invocations.flatMap(({ toolExecutionNotifications = [] }) =>
        toolExecutionNotifications.flatMap((one) => one.locations),
      ),
    ];
    for (const {
      physicalLocation: {
        artifactLocation: { uri },
        region,
      },
    } of locations) {
      must(
        uri !== '' && !uri.startsWith('/') && !/[\s"<>\\^`{|}]/.test(uri) && URL.canParse(uri, 'file:///'),
        `uri ${uri}`,
      );
      must(region === undefined || (region.startLine >= 1 && region.startColumn >= 1), 'region');
    }
  }
  return faults;
}

describe('SARIF', () => {
  test('holds what the specification demands, and every finding with its place', async () => {
    const document = JSON.parse(await printed([...RUN, '--sarif'])) as Sarif;
    expect(faultsOf(document)).toEqual([]);
    expect(
      document.runs[0]?.results.map(({ ruleId, level, locations: [location] }) => [
        ruleId,
        level,
        location?.physicalLocation.artifactLocation.uri,
        location?.physicalLocation.region?.startLine,
      ]),
    ).toEqual([
      ['step-out-of-scope', 'error', FLAGS, 18],
      ['step-undecidable', 'error', FLAGS, 20],
      ['gate-continues-on-error', 'warning', FLAGS, 14],
      ['opaque', 'note', FLAGS, 22],
    ]);
  });

  test('has a rule and a heading in the docs for every reason and weakness', async () => {
    const document = JSON.parse(await printed(['--sarif'])) as Sarif;
    const rules = document.runs[0]?.tool.driver.rules ?? [];
    const gateRules = [...GATE_RULES, ...WORKFLOW_RULES].map(({ id }) => id);
    expect(rules.map(({ id }) => id)).toEqual([
      'permissions-out-of-scope',
      'step-out-of-scope',
      'step-undecidable',
      ...Object.keys(WEAKNESSES),
      ...gateRules,
      'opaque',
      'bounded',
    ]);
    for (const { id, helpUri } of rules) {
      const isReason = REASON_IDS.some((reason) => reason === id);
      const page = isReason ? 'reasons.md' : gateRules.includes(id) ? 'cli.md' : 'enforcement.md';
      expect(helpUri).toBe(`https://github.com/grantgate/grantgate/blob/main/docs/${page}#${id}`);
      expect(readFileSync(new URL(`../../docs/${page}`, import.meta.url), 'utf8')).toMatch(
        new RegExp(`^#+ ${id}$`, 'm'),
      );
    }
  });

  test('only warns where steps are only warned of', async () => {
    const document = JSON.parse(await printed([...RUN, '--mode', 'warn', '--sarif'])) as Sarif;
    expect(document.runs[0]?.results.map(({ level }) => level)).toEqual(['warning', 'warning', 'warning', 'note']);
  });

  test('says that it was not successful for a file that is not a workflow, and where', async () => {
    const document = JSON.parse(await printed(['--sarif'], { [FLAGS]: 'jobs: [' })) as Sarif;
    expect(faultsOf(document)).toEqual([]);
    expect(document.runs[0]?.invocations).toMatchObject([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [{ locations: [{ physicalLocation: { artifactLocation: { uri: FLAGS } } }] }],
      },
    ]);
  });

  test('writes paths as addresses, below the folder when there are several repositories', async () => {
    const files = { 'a/.github/workflows/é x%.yml': WORKFLOW, 'b/.github/workflows/y.yml': WORKFLOW };
    await withTree(files, async (cwd) => {
      const uris = async (...words: readonly string[]): Promise<ReadonlySet<string | undefined>> => {
        const document = JSON.parse((await call(['preflight', ...words, '--sarif'], { cwd })).stdout) as Sarif;
        expect(faultsOf(document)).toEqual([]);
        return new Set(
          document.runs[0]?.results.map(({ locations: [location] }) => location?.physicalLocation.artifactLocation.uri),
        );
      };
      expect(await uris('.')).toEqual(new Set(['a/.github/workflows/%C3%A9%20x%25.yml', 'b/.github/workflows/y.yml']));
      expect(await uris('b')).toEqual(new Set(['.github/workflows/y.yml']));
      expect(await uris('.', '--root', '.')).toEqual(
        new Set(['a/.github/workflows/%C3%A9%20x%25.yml', 'b/.github/workflows/y.yml']),
      );
    });
  });
});

describe('JSON', () => {
  test('is what `check` prints, with the workflows and the totals', async () => {
    const [own, check] = await withTree(repositoryOf({ [FLAGS]: WORKFLOW }), async (cwd) => [
      JSON.parse((await call(['preflight', FLAGS, ...RUN, '--mode', 'warn', '--json'], { cwd })).stdout) as Record<
        string,
        unknown
      >,
      JSON.parse((await call(['check', ...RUN, '--json'], { cwd })).stdout) as Record<string, unknown>,
    ]);
    const { judged_by: by, workflows, totals, ...rest } = own ?? {};
    expect(rest).toEqual(check);
    expect(by).toBe('run');
    expect(Object.keys((workflows as readonly object[])[0] ?? {})).toEqual([
      'file',
      'root',
      'mode',
      'judged',
      'steps',
      'findings',
      'touches',
      'undecided',
      'opaque',
      'programs',
      'bounded',
      'weaknesses',
      'gate',
      'problems',
    ]);
    expect(totals).toEqual({
      workflows: 1,
      unreadable: 0,
      steps: 5,
      known: 3,
      unknown: 1,
      opaque: 1,
      bounded: 0,
      findings: 2,
      weaknesses: 1,
      mistakes: 0,
      problems: 0,
    });
  });

  test('names the role where there is no run', async () => {
    expect(JSON.parse(await printed(['--role', 'flag-release', '--json']))).toMatchObject({
      schema: 1,
      mode: 'enforce',
      role: 'flag-release',
      judged_by: 'role',
    });
    expect(JSON.parse(await printed(['--json']))).toMatchObject({ schema: 1, judged_by: 'nothing' });
  });
});

test('in GitHub Actions findings, weaknesses and problems are annotations', async () => {
  const stdout = await printed(RUN, {}, { GITHUB_ACTIONS: 'true' });
  expect(stdout.split('\n')).toEqual([
    expect.stringMatching(
      joined(
        /^::error file=\.github\/workflows\/flags\.yml,line=18,col=\d+,title=step-out-of-scope::/,
        /`git push origin HEAD:main`:/,
        / the branch `main`, which the policy never allows \(allowed: branches release\/\*\)$/,
      ),
    ),
    expect.stringMatching(/^::error file=\.github\/workflows\/flags\.yml,line=20,col=\d+,title=step-undecidable::/),
    expect.stringMatching(
      /^::warning file=\.github\/workflows\/flags\.yml,line=14,col=\d+,title=gate-continues-on-error::/,
    ),
    'refused: step-out-of-scope',
    '1 workflow; 5 steps: 3 known, 1 unknown, 1 opaque, 0 bounded; 2 findings, 1 weakness',
    '',
  ]);
  expect(await printed(['--github'], { [FLAGS]: 'on: push\njobs: 1\n' })).toMatch(
    /^::error file=\.github\/workflows\/flags\.yml,line=2,col=7,title=workflow-invalid::/,
  );
});

test('a person sees each opaque program once, dimmed', async () => {
  await withTree(
    repositoryOf({ [FLAGS]: workflowOf(...['a', 'b', 'c', 'd', 'e'].map((name) => `make ${name}`)) }),
    async (cwd) => {
      const { stdout } = await call(['preflight', FLAGS, ...RUN], { cwd, env: { FORCE_COLOR: '1' } });
      expect(stdout).toContain(
        '\u001b[2m  cannot be seen\u001b[0m\n' +
          '\u001b[2m    `make` in lines 17, 19, 21, 23, 25, 5 times: a task of the repository\u001b[0m\n',
      );
    },
  );
});
