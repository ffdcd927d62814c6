import { isKnown } from '../../github/known.ts';
import { quote } from '../../report/safe-line.ts';
import { codeList } from '../gate/gate-rule.ts';
import { findGates } from '../gate/find-gates.ts';
import { isBeyondPlan, requiredReview } from './branch-rows.ts';
import { ownersOf, parseCodeOwners } from '../../review/code-owners.ts';
import type { DoctorFacts, InspectedRepository } from './facts.ts';
import { type DoctorRow, rowsOf } from './row.ts';
import { parseAll } from './workflow-rows.ts';

/** Rows about who owns policy, grants and gated workflows. */
export function codeOwnerRows(facts: DoctorFacts): readonly DoctorRow[] {
  const { home, repository } = facts;
  return home === repository
    ? ownerRows(facts, home, [...accessPaths(facts), ...gatedPaths(facts)])
    : [...ownerRows(facts, home, accessPaths(facts)), ...ownerRows(facts, repository, gatedPaths(facts))];
}

/** A path that stands for all of a folder, and the folder as CODEOWNERS writes it. */
interface OwnedPath {
  readonly sample: string;
  readonly line: string;
}

function accessPaths({ root }: DoctorFacts): readonly OwnedPath[] {
  return [
    { sample: `${root}/policy.yml`, line: `/${root}/` },
    { sample: `${root}/grants/users/octocat/new.yml`, line: `/${root}/` },
  ];
}

function gatedPaths({ repository: { files }, gate }: DoctorFacts): readonly OwnedPath[] {
  const all = isKnown(files) ? parseAll(files.value.workflows).workflows : new Map<string, never>();
  const gated = new Set(
    findGates(all, gate).uses.flatMap(({ start, calls, workflow }) => [
      workflow.file,
      ...(start === undefined ? [] : [start.file]),
      ...calls.map((call) => call.workflow.file),
    ]),
  );
  return [...gated].toSorted().map((sample) => ({ sample, line: '/.github/workflows/' }));
}

function ownerRows(
  facts: DoctorFacts,
  inspected: InspectedRepository,
  paths: readonly OwnedPath[],
): readonly DoctorRow[] {
  const { about, files } = inspected;
  const rows = rowsOf(about.name);
  if (isKnown(files) && paths.length === 0) return [];
  if (!isKnown(files)) return [rows.untold('code-owners', 'who owns policy and workflows', files)];
  const { codeOwners } = files.value;
  if (codeOwners !== undefined && codeOwners.text === undefined)
    return [rows.found('unknown', 'code-owners', `${quote(codeOwners.path)} is not a file of text`)];
  const lines = parseCodeOwners(codeOwners?.text ?? '');
  const bare = paths.filter(({ sample }) => ownersOf(lines, sample).length === 0);
  if (bare.length > 0) {
    const owner = exampleOwner(facts);
    const missing = [...new Set(bare.map(({ line }) => `${line} ${owner}`))];
    return [
      rows.found(
        'warning',
        'code-owners',
        `${codeOwners === undefined ? 'there is no CODEOWNERS' : `${quote(codeOwners.path)} names nobody`} for ` +
          codeList([...new Set(bare.map(({ line }) => line))]),
        {
          advice: `add to ${quote(codeOwners?.path ?? '.github/CODEOWNERS')}: ${codeList(missing)}`,
        },
      ),
      ...mistakeRows(inspected),
    ];
  }
  return [requiredRow(facts, inspected), ...mistakeRows(inspected)];
}

/** Code owners have a say only where their review is required. */
function requiredRow({ server }: DoctorFacts, inspected: InspectedRepository): DoctorRow {
  const { about, rules, protection } = inspected;
  const rows = rowsOf(about.name);
  const link = `${server}/${about.name}/settings/rules`;
  if (requiredReview(inspected)?.codeOwners === true)
    return rows.fine('code-owners', 'policy, grants and gated workflows have owners, who have to approve');
  const untold = isBeyondPlan(inspected) ? undefined : [rules, protection].find((known) => !isKnown(known));
  if (untold !== undefined && !isKnown(untold))
    return rows.untold('code-owners', 'whether the review of code owners is required', untold);
  return rows.found('warning', 'code-owners', 'code owners are named, but their review is not required', {
    link,
    advice: 'turn on “Require review from Code Owners” in the rules of the default branch',
  });
}

function mistakeRows({ about, ownerMistakes, files }: InspectedRepository): readonly DoctorRow[] {
  const rows = rowsOf(about.name);
  if (isKnown(files) && files.value.codeOwners === undefined) return [];
  if (!isKnown(ownerMistakes))
    return [rows.untold('code-owners', 'whether GitHub takes every line of CODEOWNERS', ownerMistakes)];
  return ownerMistakes.value.map(({ line, kind, path }) =>
    rows.found('warning', 'code-owners', `${path}:${line}: GitHub does not take this line: ${kind}`, {
      advice: 'owners must exist, see the repository and have write access to it',
    }),
  );
}

/** A team or a person from the policy, to stand in the line to add. */
function exampleOwner({ access }: DoctorFacts): string {
  const approvers =
    isKnown(access) && access.value.policy?.ok === true ? access.value.policy.value.approval.approvers : {};
  const [team] = approvers.teams ?? [];
  if (team !== undefined) return `@${typeof team === 'string' ? team : team.team}`;
  const login = approvers.users?.find((user) => typeof user === 'string');
  return login === undefined ? '@OWNER' : `@${login}`;
}
