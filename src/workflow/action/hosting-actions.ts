import type { ActionTable, Target } from './action-entry.ts';

/** A login or a set-up: it says which project later commands work on. */
const PROJECT_OF_LATER: Target = { input: 'project_id', kind: 'project', prepares: true };
const PROJECT_TARGET: Target = { input: 'project_id', kind: 'project' };
const PRODUCTION = { literal: 'production' } as const;

/** Actions that deploy to Google Cloud and to platforms that host apps and sites. */
export const HOSTING_ACTIONS: ActionTable = {
  'google-github-actions/auth': { targets: [PROJECT_OF_LATER] },
  'google-github-actions/setup-gcloud': { targets: [PROJECT_OF_LATER] },
  'google-github-actions/deploy-cloudrun': {
    targets: [
      PROJECT_TARGET,
      {
        input: 'service',
        kind: 'app',
        fallback: { unknown: 'the service of the metadata' },
        unless: ['job', 'project_id'],
      },
      { input: 'job', kind: 'app' },
    ],
  },
  'google-github-actions/deploy-appengine': { targets: [PROJECT_TARGET] },
  'google-github-actions/deploy-cloud-functions': {
    targets: [PROJECT_TARGET, { input: 'name', kind: 'app', fallback: { unknown: 'name' } }],
  },
  'google-github-actions/get-gke-credentials': {
    targets: [
      { input: 'cluster_name', kind: 'context', prepares: true },
      { input: 'context_name', kind: 'context', prepares: true },
      { input: 'namespace', kind: 'namespace', prepares: true },
      PROJECT_OF_LATER,
    ],
  },
  'FirebaseExtended/action-hosting-deploy': {
    targets: [
      { input: 'projectId', kind: 'project', fallback: { unknown: 'the project of .firebaserc' } },
      // any other channel is a preview
      { input: 'channelId', kind: 'alias', when: [{ input: 'channelId', is: ['live'] }] },
      { input: 'target', kind: 'app' },
    ],
  },
  'cloudflare/wrangler-action': {
    scripts: [
      { input: 'preCommands', shell: 'bash' },
      {
        input: 'command',
        fallback: { literal: 'deploy' },
        program: 'npx wrangler',
        option: { name: '--env', input: 'environment' },
        shell: 'bash',
      },
      { input: 'postCommands', shell: 'bash' },
    ],
  },
  'cloudflare/pages-action': {
    targets: [
      { input: 'branch', kind: 'branch', fallback: 'run-branch' },
      { input: 'projectName', kind: 'project', fallback: { unknown: 'projectName' } },
    ],
  },
  'amondnet/vercel-action': {
    targets: [
      { input: 'vercel-project-id', kind: 'project', prepares: true },
      { input: 'vercel-project-name', kind: 'project' },
      { input: 'target', kind: 'alias', default: 'preview', when: [{ input: 'target', not: ['preview', ''] }] },
      { input: 'custom-environment', kind: 'alias' },
      {
        input: 'github-deployment-environment',
        kind: 'environment',
        when: [{ input: 'github-deployment', not: ['false'], default: 'false' }],
      },
    ],
    scripts: [{ input: 'vercel-args', program: 'npx vercel', shell: 'bash' }],
  },
  'nwtgck/actions-netlify': {
    targets: [
      { kind: 'alias', fallback: PRODUCTION, when: [{ input: 'production-deploy', is: ['true'] }] },
      { kind: 'alias', fallback: PRODUCTION, when: [{ input: 'production-branch', isRunBranch: true }] },
      {
        input: 'github-deployment-environment',
        kind: 'environment',
        when: [{ input: 'enable-github-deployment', not: ['false'] }],
      },
    ],
    opaque: 'the site of its variables',
  },
  'AkhileshNS/heroku-deploy': {
    targets: [
      {
        input: 'heroku_app_name',
        kind: 'app',
        fallback: { unknown: 'heroku_app_name' },
        when: [{ input: 'justlogin', not: ['true'] }],
      },
    ],
  },
  'superfly/flyctl-actions': { scripts: [{ input: 'args', program: 'flyctl', shell: 'sh' }] },
  'serverless/github-action': { scripts: [{ input: 'args', program: 'serverless', shell: 'sh' }] },
  'digitalocean/app_action/deploy': {
    targets: [
      { input: 'app_name', kind: 'app' },
      { input: 'app_spec_location', kind: 'file', default: '.do/app.yaml', unless: ['app_name'] },
      { input: 'project_id', kind: 'project', prepares: true },
    ],
  },
  'digitalocean/app_action/delete': {
    targets: [
      { input: 'app_name', kind: 'app', fallback: { unknown: 'the app' }, unless: ['app_id'] },
      { input: 'app_id', kind: 'app' },
    ],
  },
};
