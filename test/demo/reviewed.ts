import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { call, withTree } from '../cli/call.ts';
import { SHOP, WORKFLOW } from '../e2e/shop.ts';
import type { World } from '../world/world.ts';
import type { Performed, Proof, Situation } from './situation.ts';
import { DECEMBER, grantText, proposeGrant } from './stage.ts';

const GRANT = 'users/mona/last-banner';

/** What of a review is looked at. */
interface Reviewed {
  readonly unknown: readonly object[];
  readonly findings: readonly { readonly id: string; readonly about: string }[];
  readonly paths: readonly {
    readonly grant: string;
    readonly until?: string;
    readonly approval: { readonly approved: string; readonly by?: readonly string[] };
    readonly lastUsed: { readonly used: string; readonly by?: string; readonly times?: number };
    readonly gets: readonly { readonly provider: string }[];
  }[];
}

/** Reviews the shop with a token that may only read, and with the record of the run. */
async function reviewed(world: World, { step, end }: Performed): Promise<readonly Proof[]> {
  await end();
  const record = readFileSync(step.outputs['record'] ?? '', 'utf8');
  const token = world.token({
    permissions: { contents: 'read', 'pull-requests': 'read', actions: 'read', administration: 'read' },
    members: true,
    repositories: [SHOP],
  });
  return await withTree({ 'records/record.jsonl': record }, async (cwd) => {
    const to = ['--json', '--html', 'review.html', '--records', 'records', '--policy-repository', SHOP];
    const { stdout, stderr, code } = await call(['review', '--online', '--ca-certificates', world.caFile, ...to], {
      cwd,
      env: { GITHUB_SERVER_URL: world.urls.server, GH_TOKEN: token },
      at: '2026-12-08T12:05:00Z',
    });
    if (code !== 0) throw new Error(stderr);
    return proofsOf(JSON.parse(stdout) as Reviewed, readFileSync(join(cwd, 'review.html'), 'utf8'));
  });
}

function proofsOf({ unknown, findings, paths }: Reviewed, page: string): readonly Proof[] {
  const mona = paths.find(({ grant }) => grant === GRANT);
  const isFound = (id: string, about: string): boolean => findings.some((one) => one.id === id && one.about === about);
  return [
    {
      text: 'the page says until when Mona has access, to which cloud, and that Hubot approved it',
      holds:
        mona?.until === '2026-12-11T18:00:00Z' &&
        mona.gets.some(({ provider }) => provider === 'aws') &&
        mona.approval.by?.includes('hubot') === true,
    },
    {
      text: 'by the record, that she used it a moment ago',
      holds: mona?.lastUsed.used === 'yes' && mona.lastUsed.by === 'mona' && mona.lastUsed.times === 1,
    },
    {
      text: 'that nobody approved the grant which Tom brought back',
      holds: isFound('grant-unapproved', 'users/tom/december-banner'),
    },
    { text: 'that nobody answers for the role (NHI1:2025)', holds: isFound('role-ownerless', 'role flag-release') },
    {
      text: 'and first of all what this token was not shown, which is never taken for fine',
      holds: unknown.length > 0 && page.indexOf('id="unknown"') < page.indexOf('id="findings"'),
    },
    { text: 'it is one file, without a script', holds: page.includes('</html>') && !page.includes('<script') },
  ];
}

export const REVIEWED: Situation = {
  name: 'reviewed',
  title: 'A reviewer asks who can reach what',
  when: 'Tuesday 8 December, 12:00',
  story: [
    'Mona switches the last banner of the year on; she has access until Friday.',
    'Five minutes later Lisa, from security, reviews the shop, with a token that may only read and the record ' +
      'of that run:',
    '    grantgate review --online --records records --html review.html',
    'One page says who can reach what, until when, who approved it and what of it is too broad.',
  ],
  reason: undefined,
  begin: (world) => {
    proposeGrant(world, {
      id: GRANT,
      title: 'Let Mona switch the last banner of the year',
      text: grantText('Last banner of the year', 583231, '2026-12-11T18:00:00Z'),
      author: 'mona',
      approvedBy: 'hubot',
      at: '2026-12-08T11:30:00Z',
    });
    world.setTime('2026-12-08T12:00:00Z');
    return world.run(SHOP, {
      workflow: WORKFLOW,
      actor: 'mona',
      ref: `refs/heads/${DECEMBER}`,
      environment: 'staging',
    });
  },
  prove: reviewed,
};
