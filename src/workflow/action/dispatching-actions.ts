import type { ActionTable } from './action-entry.ts';

const DISPATCHED_REPOSITORY = { inputs: ['owner', 'repo'] } as const;

/** Actions that start workflows, or work on deployments of GitHub. */
export const DISPATCHING_ACTIONS: ActionTable = {
  'peter-evans/repository-dispatch': {
    targets: [{ kind: 'branch', fallback: 'default-branch', in: { inputs: ['repository'] } }],
  },
  'benc-uk/workflow-dispatch': {
    targets: [{ input: 'ref', kind: 'ref', fallback: 'run-ref', in: { inputs: ['repo'] } }],
  },
  'aurelien-baudet/workflow-dispatch': {
    targets: [{ input: 'ref', kind: 'ref', fallback: 'run-ref', in: { inputs: ['repo'] } }],
  },
  'convictional/trigger-workflow-and-wait': {
    targets: [
      {
        input: 'ref',
        kind: 'ref',
        fallback: { literal: 'main' },
        in: DISPATCHED_REPOSITORY,
        when: [{ input: 'trigger_workflow', not: ['false'] }],
      },
    ],
  },
  'Codex-/return-dispatch': {
    targets: [{ input: 'ref', kind: 'ref', fallback: { unknown: 'ref' }, in: DISPATCHED_REPOSITORY }],
  },
  'lasith-kg/dispatch-workflow': {
    targets: [{ input: 'ref', kind: 'ref', fallback: 'default-branch', in: DISPATCHED_REPOSITORY }],
  },
  'bobheadxi/deployments': {
    targets: [
      { input: 'env', kind: 'environment', list: true, fallback: { unknown: 'env' } },
      { input: 'repository', kind: 'repository' },
    ],
  },
  'chrnorm/deployment-action': {
    targets: [
      { input: 'environment', kind: 'environment', default: 'production' },
      { input: 'ref', kind: 'ref', fallback: 'run-ref', in: DISPATCHED_REPOSITORY },
    ],
  },
  'chrnorm/deployment-status': { targets: [{ input: 'environment', kind: 'environment' }] },
  'strumwolf/delete-deployment-environment': {
    targets: [{ input: 'environment', kind: 'environment', fallback: { unknown: 'environment' } }],
  },
  'actions/deploy-pages': {
    targets: [
      { kind: 'environment', fallback: { literal: 'github-pages' }, when: [{ input: 'preview', not: ['true'] }] },
    ],
  },
  'octokit/request-action': {
    undecided: { why: 'what the request to the API changes', unless: { input: 'route', startsWith: 'GET ' } },
  },
};
