// Findings about grants: what each is found in, what comes near and is fine, and what cannot be told.
import type { FindingId } from '../../src/review/finding.ts';
import { NOT_ASKED, wasRead } from '../../src/review/source.ts';
import { accounts, grant, noEvidence, policy, refused, reviewed, type FindingCase } from './case-parts.ts';
import { approved, DAY, NOW, POLICY, USE } from './sound.ts';

export const GRANT_CASES = {
  'grant-expired-left': {
    found: { ended: grant('2026-12-18', '2026-11-24') },
    near: { 'ends in a moment': { ...grant('2026-12-18T18:00:00Z', '2026-12-24T12:00:00Z') } },
    unknown: {
      'lasts, and no merge known': { ...grant('expires: 2026-12-18T18:00:00Z', 'lasts: 1d'), ...noEvidence },
      'tags refused': reviewed({ tags: refused }),
      'more revocations than were read': reviewed({ tags: wasRead({ names: [], unread: ['grantgate/revoked'] }) }),
    },
  },
  'grant-ending': {
    found: { 'in six hours': grant('2026-12-18', '2026-11-25') },
    near: { 'in three weeks': {} },
    unknown: { 'lasts, no merge': { ...grant('expires: 2026-12-18T18:00:00Z', 'lasts: 20d'), ...noEvidence } },
  },
  'grant-unused': {
    found: {
      'no run for long': {
        ...grant('2026-11-20T08', '2026-09-28T08'),
        records: [{ ...USE, time: NOW - 40 * DAY }],
        settings: { gatedRuns: wasRead([]) },
      },
      never: {
        ...grant('2026-11-20T08', '2026-09-28T08'),
        records: [],
        settings: { gatedRuns: wasRead([]) },
        reviewed: { runs: wasRead(new Map([['mona', 'never' as const]])) },
      },
    },
    near: {
      'used yesterday': grant('2026-11-20T08', '2026-09-28T08'),
      'too young': { records: [], settings: { gatedRuns: wasRead([]) } },
    },
    unknown: {
      'nothing asked': {
        ...grant('2026-11-20T08', '2026-09-28T08'),
        reviewed: { runs: NOT_ASKED },
        facts: { records: NOT_ASKED },
      },
    },
  },
  'grant-unapproved': {
    found: {
      'no review': { provenance: { 'users/mona/banner': { ...approved(), reviews: [] } } },
      'by herself': { provenance: { 'users/mona/banner': approved('mona', 583_231) } },
      'by somebody who may not': {
        provenance: {
          'users/mona/banner': {
            ...approved('eve', 3),
            reviews: approved('eve', 3).reviews.map((one) => ({ ...one, permission: 'read' as const })),
          },
        },
      },
    },
    near: { 'by another maintainer': { provenance: { 'users/mona/banner': approved('lena', 4) } } },
    unknown: {
      'no evidence': noEvidence,
      'line unknown': { provenance: { 'users/mona/banner': { ...approved(), line: 'unknown' } } },
    },
  },
  'grant-broad': {
    found: {
      'any branch': { ...policy("branches: ['release/*']", "branches: ['**']") },
      'all environments': policy(
        'environments: [staging]\n    workflows',
        'environments: [staging, other]\n    workflows',
      ),
      long: { ...grant('2026-12-18', '2027-12-18'), policy: POLICY.replace('lifetime: 30d', 'lifetime: 900d') },
    },
    near: {
      'one list narrows it': {
        ...grant('role: flag-release', "role: flag-release\nbranches: ['release/*']"),
        policy: POLICY.replace("branches: ['release/*']", "branches: ['**']"),
      },
      'a prefix': policy("branches: ['release/*']", "branches: ['release/**']"),
      'a quarter': { ...grant('2026-12-18', '2027-02-18') },
    },
    with: ['environment-missing', 'one-identity-many-environments', 'lifetime-too-long'],
  },
  'grant-by-login': {
    found: { 'no number': grant('principal-id: 583231\n', '') },
    near: { 'with its number': {} },
  },
  'grant-holder-left': {
    found: {
      gone: accounts({ stands: 'gone' }),
      outside: accounts({ stands: 'outside' }),
      renamed: accounts({ stands: 'here', id: 583_231, login: 'mona-lisa' }),
      'another account': accounts({ stands: 'here', id: 1, login: 'mona' }),
    },
    near: { 'same in capitals': accounts({ stands: 'here', id: 583_231, login: 'Mona' }) },
    unknown: {
      'not asked': reviewed({ accounts: NOT_ASKED }),
      'not shown': accounts({ stands: 'unknown', needs: 'members: read', why: 'no' }),
      'not looked up': reviewed({ accounts: wasRead(new Map()) }),
    },
  },
} satisfies Partial<Record<FindingId, FindingCase>>;
