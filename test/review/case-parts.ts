// What the cases of findings are made of: the sound organisation with one thing changed.
import { accountKey, type AccountState } from '../../src/review/account-facts.ts';
import type { FindingId } from '../../src/review/finding.ts';
import type { SeenActions, SeenEnvironment, SeenRuleset } from '../../src/review/repository-facts.ts';
import { NOT_ASKED, wasRead } from '../../src/review/source.ts';
import { approved, type Changes, DAY, GRANT, HOME, NOW, POLICY, USE, WORKFLOW } from './sound.ts';

/** One finding, from both sides. */
export interface FindingCase {
  readonly found: Readonly<Record<string, Changes>>;
  readonly near: Readonly<Record<string, Changes>>;
  /** Left out where policy and grants alone say it: those are always read. */
  readonly unknown?: Readonly<Record<string, Changes>>;
  /** Findings that the same fact makes by their own definition. */
  readonly with?: readonly FindingId[];
}

export const grant = (from: string, to: string): Changes => ({
  grants: { 'users/mona/banner': GRANT.replace(from, to) },
});
export const policy = (from: string, to: string): Changes => ({ policy: POLICY.replace(from, to) });
export const workflow = (from: string, to: string): Changes => ({ workflow: WORKFLOW.replace(from, to) });
export const reviewed = (part: Changes['reviewed']): Changes => ({ reviewed: part ?? {} });
export const settings = (part: NonNullable<Changes['settings']>): Changes => ({ settings: part });
export const environment = (part: Partial<SeenEnvironment>): Changes =>
  settings({
    environments: wasRead([
      { name: 'staging', refs: 'some', reviewers: 1, preventsSelfReview: true, adminsBypass: false, ...part },
    ]),
  });
export const actions = (part: Partial<SeenActions>): Changes =>
  settings({
    actions: wasRead({
      allowed: 'selected',
      pinsSha: true,
      defaultWrite: false,
      mayApprove: false,
      forkSecrets: false,
      forkWrite: false,
      ...part,
    }),
  });
export const ruleset = (part: Partial<SeenRuleset>): Changes =>
  settings({
    rulesets: wasRead([
      { name: 'r', target: 'branch', enforcement: 'active', include: ['~ALL'], bypassers: [], ...part },
    ]),
  });
export const demands = (part: object): Changes =>
  settings({
    demands: wasRead({
      branch: 'main',
      approvals: 1,
      codeOwnerReview: true,
      dismissesStale: true,
      blocksForcePush: true,
      ...part,
    }),
  });
export const accounts = (state: AccountState): Changes =>
  reviewed({
    accounts: wasRead(
      new Map<string, AccountState>([
        [accountKey('id', 480_938), { stands: 'here' }],
        [accountKey('team', 'acme/platform'), { stands: 'here' }],
        [accountKey('user', 'mona'), state],
      ]),
    ),
  });
export const app = (part: object): Changes =>
  reviewed({
    apps: wasRead([
      {
        slug: 'incident-bot',
        appId: 7,
        clientId: 'Iv23liExample',
        reachesAll: false,
        permissions: new Map<string, string>(),
        isSuspended: false,
        ...part,
      },
    ]),
  });
export const refused = { state: 'refused', needs: 'x: read', why: 'Resource not accessible' } as const;
export const noEvidence = reviewed({ evidence: NOT_ASKED });
export const APP_GRANT =
  `role: bridge\nreason: Previews\nprincipal-id: 99\nrequested-by: mona\nstarts: ` +
  `2026-11-20T08:00:00Z\nexpires: 2026-12-18T18:00:00Z\n`;
export const bridge = (records: Changes['records']): Changes => ({
  grants: { 'apps/retool/previews': APP_GRANT },
  ...(records === undefined ? {} : { records }),
});
export const BRIDGE_USE = { ...USE, grant: 'apps/retool/previews', principal: 'retool[bot]' };
export const many = (approvers: readonly string[]): Changes => {
  const ids = approvers.map((_, index) => `users/mona/g${index}`);
  return {
    grants: Object.fromEntries(ids.map((id) => [id, GRANT])),
    provenance: Object.fromEntries(ids.map((id, index) => [id, approved(approvers[index], 480_938 + index)])),
  };
};
export const credential = {
  ...USE,
  credential: 'staging',
  target: 'arn:x',
  expires: NOW + DAY,
  boundedUntil: NOW,
} as const;
export const secret = (part: object): Changes =>
  settings({ secrets: wasRead([{ name: 'SITE_NAME', updatedAt: NOW - 30 * DAY, ...part }]) });
export const key = (part: object): Changes =>
  settings({ deployKeys: wasRead([{ id: 5, title: 'mirror', canWrite: false, lastUsedAt: NOW - DAY, ...part }]) });
export const token = (part: object): Changes =>
  reviewed({ accessTokens: wasRead([{ id: 9, owner: 'mona', expiresAt: NOW + DAY, lastUsedAt: NOW, ...part }]) });
export const outside = (permission: string, login = 'guest'): Changes =>
  reviewed({ outsiders: wasRead([{ login, id: 12, repository: HOME, permission }]) });
export const ignore = (until: number): Changes => ({
  ignores: [
    { finding: 'grant-broad', about: 'x', reason: 'r', by: 'hubot', until, home: HOME, file: 'f', index: 0, text: '' },
  ],
});

export const roleOf = (name: string): string =>
  `    credentials: {a: {aws: {role: 'arn:aws:iam::111122223333:role/${name}', region: eu-west-1}}}\n    runners:`;
