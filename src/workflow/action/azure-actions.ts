import type { ActionTable, Target } from './action-entry.ts';

/** Every app has a slot `production`, so only another one says more than the app does. */
const SLOT: Target = {
  input: 'slot-name',
  kind: 'alias',
  when: [{ input: 'slot-name', not: ['production', 'Production', ''] }],
};

/** Actions of Azure. A resource group counts as a namespace, a cluster as a context. */
export const AZURE_ACTIONS: ActionTable = {
  'Azure/login': { targets: [{ input: 'subscription-id', kind: 'subscription', prepares: true }] },
  'Azure/cli': { scripts: [{ input: 'inlineScript', shell: 'bash' }] },
  'Azure/powershell': { scripts: [{ input: 'inlineScript', shell: 'pwsh' }] },
  'Azure/webapps-deploy': {
    targets: [
      { input: 'app-name', kind: 'app', fallback: { unknown: 'the app of the publish profile' } },
      { ...SLOT, default: 'production' },
      { input: 'resource-group-name', kind: 'namespace' },
    ],
  },
  'Azure/functions-action': {
    targets: [{ input: 'app-name', kind: 'app', fallback: { unknown: 'the app of the publish profile' } }, SLOT],
  },
  'Azure/arm-deploy': {
    targets: [
      { input: 'subscriptionId', kind: 'subscription' },
      { input: 'managementGroupId', kind: 'subscription' },
      {
        input: 'resourceGroupName',
        kind: 'namespace',
        fallback: { unknown: 'the resource group' },
        unless: ['subscriptionId', 'managementGroupId'],
      },
    ],
  },
  'Azure/aci-deploy': {
    targets: [
      { input: 'resource-group', kind: 'namespace', fallback: { unknown: 'resource-group' } },
      { input: 'name', kind: 'app', fallback: { unknown: 'name' } },
    ],
  },
  'Azure/k8s-set-context': {
    targets: [
      { input: 'context', kind: 'context', prepares: true },
      { input: 'cluster-name', kind: 'context', prepares: true },
      { input: 'resource-group', kind: 'namespace', prepares: true },
    ],
  },
  'Azure/aks-set-context': {
    targets: [
      { input: 'subscription-id', kind: 'subscription', prepares: true },
      { input: 'cluster-name', kind: 'context', prepares: true },
      { input: 'resource-group', kind: 'namespace', prepares: true },
    ],
  },
  'Azure/k8s-deploy': {
    targets: [
      {
        input: 'namespace',
        kind: 'namespace',
        fallback: { unknown: 'the namespaces of the manifests' },
        unless: ['name', 'manifests'],
      },
      { input: 'name', kind: 'context' },
      { input: 'resource-group', kind: 'namespace' },
      // kubectl refuses a manifest of another namespace than the one given
      {
        input: 'manifests',
        kind: 'file',
        list: true,
        when: [
          { input: 'namespace', given: false },
          { input: 'name', given: false },
        ],
      },
    ],
  },
  'Azure/static-web-apps-deploy': {
    targets: [
      { input: 'deployment_environment', kind: 'alias' },
      { kind: 'alias', fallback: { literal: 'production' }, when: [{ input: 'production_branch', isRunBranch: true }] },
    ],
    opaque: 'the app of its token',
  },
  'Azure/container-apps-deploy-action': {
    targets: [
      {
        input: 'containerAppName',
        kind: 'app',
        fallback: { unknown: 'a name of its own' },
        unless: ['resourceGroup', 'containerAppEnvironment'],
      },
      { input: 'resourceGroup', kind: 'namespace' },
      { input: 'containerAppEnvironment', kind: 'context' },
    ],
  },
};
