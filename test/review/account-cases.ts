// Findings about accounts and records: what each is found in, what comes near and is fine, and what cannot be told.
import type { FindingId } from '../../src/review/finding.ts';
import { NOT_ASKED, wasRead } from '../../src/review/source.ts';
import {
  app,
  bridge,
  BRIDGE_USE,
  credential,
  key,
  outside,
  refused,
  reviewed,
  settings,
  token,
  type FindingCase,
} from './case-parts.ts';
import { DAY, NOW, USE } from './sound.ts';

export const ACCOUNT_CASES = {
  'app-broad': {
    found: {
      everywhere: app({ reachesAll: true }),
      rules: app({ permissions: new Map([['administration', 'write']]) }),
    },
    near: { 'reads the rules': app({ permissions: new Map([['administration', 'read']]) }) },
    unknown: { refused: reviewed({ apps: refused }) },
  },
  'app-unused': {
    found: { suspended: app({ isSuspended: true }) },
    near: { 'in use': app({}) },
    unknown: { refused: reviewed({ apps: refused }) },
  },
  'third-party-app': {
    found: { 'in no policy': app({ clientId: 'Iv1', appId: 8 }) },
    near: { 'our own': app({ clientId: 'Iv1', appId: 8, isOwn: true }), 'in a credential': app({}) },
    unknown: { refused: reviewed({ apps: refused }) },
  },
  'deploy-key': {
    found: { writes: key({ canWrite: true }), idle: key({ lastUsedAt: NOW - 91 * DAY }) },
    near: { 'used a quarter ago': key({ lastUsedAt: NOW - 90 * DAY }) },
    unknown: { refused: settings({ deployKeys: refused }) },
  },
  'pat-in-use': {
    found: {
      endless: reviewed({ accessTokens: wasRead([{ id: 9, owner: 'mona' }]) }),
      idle: token({ lastUsedAt: NOW - 91 * DAY }),
    },
    near: { 'used a quarter ago': token({ lastUsedAt: NOW - 90 * DAY }) },
    unknown: { refused: reviewed({ accessTokens: refused }) },
  },
  outsider: {
    found: { writes: outside('write'), 'administers with a grant': outside('admin', 'mona') },
    near: { reads: outside('triage'), 'with a grant': outside('write', 'mona') },
    unknown: { refused: reviewed({ outsiders: refused }) },
  },
  'human-through-bot': {
    found: { 'a run of an App': bridge([USE, BRIDGE_USE]) },
    near: {
      'with a person': bridge([USE, { ...BRIDGE_USE, isDelegated: true }]),
      'on a schedule': bridge([USE, { ...BRIDGE_USE, event: 'schedule' }]),
      refused: bridge([USE, { ...BRIDGE_USE, decision: 'deny' }]),
    },
    unknown: { 'no records': { ...bridge(undefined), facts: { records: NOT_ASKED } } },
  },
  'record-gap': {
    found: { 'a run without one': { ...settings({ gatedRuns: wasRead(['100/1', '101/1']) }) } },
    near: {
      'another attempt on record': {
        records: [USE, { ...USE, attempt: '2' }],
        settings: { gatedRuns: wasRead(['100/2']) },
      },
    },
    unknown: { 'no records': { facts: { records: NOT_ASKED } }, 'runs refused': settings({ gatedRuns: refused }) },
  },
  'credential-outlived': {
    found: { outlives: { records: [USE, { ...credential, kind: 'credential-issued', outlives: true }] } },
    near: { 'ends in time': { records: [USE, { ...credential, kind: 'credential-issued' }] } },
    unknown: { 'no records': { facts: { records: NOT_ASKED } } },
  },
  'not-taken-back': {
    found: { 'still good': { records: [USE, { ...credential, kind: 'credential-not-revoked' }] } },
    near: { 'over by now': { records: [USE, { ...credential, expires: NOW, kind: 'credential-not-revoked' }] } },
    unknown: { 'no records': { facts: { records: NOT_ASKED } } },
  },
} satisfies Partial<Record<FindingId, FindingCase>>;
