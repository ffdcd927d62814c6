import { isKnown } from '../../github/known.ts';
import { isSameName } from '../../policy/fold.ts';
import { quote } from '../../report/safe-line.ts';
import { codeList } from '../gate/gate-rule.ts';
import { USUAL_GATE } from '../gate/lint-workflows.ts';
import type { DoctorFacts } from './facts.ts';
import { ghCall } from '../../report/gh-call.ts';
import { usedGate } from './workflow-rows.ts';
import { type DoctorRow, rowsOf } from './row.ts';

/** Rows about the settings of Actions in the repository where runs are. */
export function actionsRows(facts: DoctorFacts): readonly DoctorRow[] {
  return [...allowedRows(facts), ...tokenRows(facts), subjectRow(facts)];
}

function allowedRows(facts: DoctorFacts): readonly DoctorRow[] {
  const { actions, repository } = facts;
  const rows = rowsOf(repository.about.name);
  if (!isKnown(actions))
    return [
      rows.untold('actions-allowed', 'which actions may run', actions),
      rows.untold('actions-pinning', 'whether actions must be taken at a full SHA', actions),
    ];
  const { pinning, enabled, allowed } = actions.value;
  const path = `repos/${repository.about.name}/actions/permissions`;
  const pin = ghCall('PUT', path, { enabled, allowed_actions: allowed, sha_pinning_required: true });
  const pinned =
    pinning === undefined
      ? rows.found('unknown', 'actions-pinning', 'GitHub does not say whether actions must be taken at a full SHA')
      : pinning
        ? rows.fine('actions-pinning', 'actions must be taken at a full SHA')
        : rows.found('note', 'actions-pinning', 'actions may be taken at a tag, which can be moved', {
            commands: [pin],
          });
  return [allowedRow(facts, allowed, enabled), ...(enabled ? [pinned] : [])];
}

function allowedRow(facts: DoctorFacts, allowed: string, enabled: boolean): DoctorRow {
  const { repository, selected } = facts;
  const gate = facts.gate ?? usedGate(facts) ?? USUAL_GATE;
  const { name } = repository.about;
  const rows = rowsOf(name);
  const path = `repos/${name}/actions/permissions`;
  const select = ghCall('PUT', `${path}/selected-actions`, { patterns_allowed: [`${gate}@*`, `${gate}/*`] });
  const [owner = ''] = name.split('/');
  const isOwn = isSameName(gate.split('/')[0] ?? '', owner);
  if (!enabled)
    return rows.found('error', 'actions-allowed', 'Actions are turned off in this repository, so nothing runs', {
      commands: [ghCall('PUT', path, { enabled: true, allowed_actions: 'all' })],
    });
  if (allowed === 'all') return rows.fine('actions-allowed', `every action may run, and so may ${quote(gate)}`);
  if (isOwn) return rows.fine('actions-allowed', `actions of this owner may run, and so may ${quote(gate)}`);
  if (allowed === 'local_only')
    return rows.found('error', 'actions-allowed', `only actions of this owner may run, and not ${quote(gate)}`, {
      commands: [ghCall('PUT', path, { enabled: true, allowed_actions: 'selected' }), select],
    });
  if (selected === undefined || !isKnown(selected))
    return selected === undefined
      ? rows.found('unknown', 'actions-allowed', `GitHub says ${quote(allowed)} of which actions may run`)
      : rows.untold('actions-allowed', 'which actions may run', selected);
  return selectedRow(facts, gate, selected.value);
}

/** Whether the gate is among the selected actions. What blocks, or is read in more ways than one, is not guessed. */
function selectedRow(
  { repository, server }: DoctorFacts,
  gate: string,
  { patterns, verified }: { readonly patterns: readonly string[]; readonly verified: boolean },
): DoctorRow {
  const { name } = repository.about;
  const rows = rowsOf(name);
  const link = `${server}/${name}/settings/actions`;
  const [owner = ''] = gate.split('/');
  const isNamed = patterns.some((pattern) =>
    [`${owner}/*`, `${gate}@*`, `${gate}/*`, `${gate}*`, '*'].some((usual) => isSameName(usual, pattern.trim())),
  );
  const isDoubtful = verified || patterns.some((pattern) => pattern.startsWith('!') || mayMean(pattern, gate));
  if (patterns.some((pattern) => pattern.startsWith('!')))
    return rows.found(
      'unknown',
      'actions-allowed',
      `some actions are blocked; whether ${quote(gate)} is was not told`,
      {
        link,
        advice: 'look at the list of allowed actions',
      },
    );
  if (isNamed) return rows.fine('actions-allowed', `${quote(gate)} is among the actions that may run`);
  return isDoubtful
    ? rows.found('unknown', 'actions-allowed', `whether ${quote(gate)} is among the actions that may run is not sure`, {
        link,
        advice: `add ${quote(`${gate}@*`)} to the list of allowed actions`,
      })
    : rows.found('error', 'actions-allowed', `${quote(gate)} is not among the actions that may run`, {
        link,
        commands: [
          ghCall('PUT', `repos/${name}/actions/permissions/selected-actions`, {
            patterns_allowed: [...patterns, `${gate}@*`, `${gate}/*`],
          }),
        ],
      });
}

/** Whether what stands before the first wildcard or version of a pattern could be the gate. */
function mayMean(pattern: string, gate: string): boolean {
  const start = (/^[^*@]*/.exec(pattern.trim())?.[0] ?? '').toLowerCase();
  return gate.toLowerCase().startsWith(start) || start.startsWith(`${gate.toLowerCase()}/`);
}

function tokenRows({ defaults, repository }: DoctorFacts): readonly DoctorRow[] {
  const rows = rowsOf(repository.about.name);
  if (!isKnown(defaults))
    return [
      rows.untold('default-token', 'what jobs without `permissions` get', defaults),
      rows.untold('actions-approve', 'whether jobs may approve pull requests', defaults),
    ];
  const { token, mayApprove } = defaults.value;
  const commands = [
    ghCall('PUT', `repos/${repository.about.name}/actions/permissions/workflow`, {
      default_workflow_permissions: 'read',
      can_approve_pull_request_reviews: false,
    }),
  ];
  return [
    token === 'read'
      ? rows.fine('default-token', 'jobs without `permissions` get a token that only reads')
      : rows.found('warning', 'default-token', 'jobs without `permissions` get a token that may write', { commands }),
    mayApprove
      ? rows.found(
          'warning',
          'actions-approve',
          'jobs may approve pull requests, so that one person and a workflow can get round the review of a branch',
          { commands },
        )
      : rows.fine('actions-approve', 'jobs cannot approve pull requests'),
  ];
}

function subjectRow({ subject, repository }: DoctorFacts): DoctorRow {
  const rows = rowsOf(repository.about.name);
  if (!isKnown(subject)) return rows.untold('oidc-subject', 'how the subject of tokens is made', subject);
  const { isDefault, keys, isImmutable } = subject.value;
  const path = `repos/${repository.about.name}/actions/oidc/customization/sub`;
  if (!isDefault)
    return rows.found(
      'note',
      'oidc-subject',
      `the subject of tokens is made of ${keys.length === 0 ? 'what the organisation says' : codeList(keys)}: ` +
        'trust policies of clouds must expect that',
      { commands: [`gh api ${path}`] },
    );
  if (isImmutable === true) return rows.fine('oidc-subject', 'the subject of tokens is the usual one, with ids');
  return isImmutable === undefined
    ? rows.found('unknown', 'oidc-subject', 'GitHub does not say whether the subject of tokens has ids', {
        commands: [`gh api ${path}`],
      })
    : rows.found(
        'note',
        'oidc-subject',
        'the subject of tokens has names and no ids: whoever takes over a name that was given up is trusted. Before ' +
          'it is changed, trust policies of clouds must expect the new one',
        { commands: [ghCall('PUT', path, { use_default: true, use_immutable_subject: true })] },
      );
}
