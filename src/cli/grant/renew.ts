import { isSameName } from '../../policy/fold.ts';
import type { Grant } from '../../policy/grant.ts';
import { grantStage } from '../../policy/grant-stage.ts';
import { holderFolder } from '../../policy/holder.ts';
import type { RequestedGrant } from '../../requests/facts.ts';
import { checkRenewal, renewalsBefore, renewedFields } from '../../requests/renewal.ts';
import { readAllGrants } from '../check/access.ts';
import type { CliCommand, CommandLine } from '../command.ts';
import { UsageError } from '../usage-error.ts';
import { FILE_OPTIONS, neededText, readGrantFolder, readLength, refuseFirst, saveGrant } from './file-options.ts';
import { findGrant } from './show.ts';

export const renewGrant: CliCommand = {
  name: 'grant renew',
  operands: '<id>',
  about:
    'Writes the grant that goes on from another: the same role, for the same holder, as narrow as before. It begins ' +
    'where the old one\nends, or with its merge where that has ended or is not known from the file. It needs the ' +
    'same approvals.\nExit code 0: written, 2: bad input.',
  options: FILE_OPTIONS,
  examples: [
    "grantgate grant renew users/mona/november-banner --lasts 5d --reason 'The banner stays until Monday'",
    "grantgate grant renew users/mona/november-banner --lasts 5d --reason 'The banner stays until Monday' --dry-run",
  ],
  run: (given, terminal) => {
    const folder = readGrantFolder(given, terminal);
    const grants = readAllGrants(folder.access);
    const [operand] = given.operands;
    if (operand === undefined)
      throw new UsageError('which grant to renew is missing', 'give its id, for example `users/mona/november-banner`');
    const file = findGrant(operand, grants, folder.shown);
    if (!file.ok) throw new UsageError(`\`${file.id}\` is void`, 'see `grantgate lint`, and ask for a new one');
    const now = terminal.now();
    const asked = { lasts: readLength(neededText(given, 'lasts', '`--lasts 5d`')), why: reasonFor(given), now };
    const requested = renewedBy(file.grant, now);
    const valid = grants.flatMap((one) => (one.ok ? [one.grant] : []));
    const by = given.text('requested-by') ?? (file.holder.kind === 'user' ? file.holder.name : undefined);
    const nobody = { login: by ?? '', id: 0 };
    const facts = { ...asked, requested, renewals: renewalsBefore(file.grant, valid), by: nobody };
    refuseFirst(checkRenewal(facts, folder.policy), folder, now);
    const number = given.has('requested-by') ? undefined : file.grant['principal-id'];
    const { 'requested-by': _by, 'requested-by-id': _id, request: _request, ...kept } = renewedFields(facts);
    const who = {
      ...(by === undefined ? {} : { 'requested-by': by }),
      ...(by === undefined || number === undefined ? {} : { 'requested-by-id': number }),
    };
    const name = given.text('name') ?? nextName(file.grant, valid);
    return saveGrant(`${holderFolder(file.holder)}/${name}`, { ...kept, ...who }, folder, given, terminal);
  },
};

const reasonFor = (given: CommandLine): string =>
  neededText(given, 'reason', "`--reason 'The banner stays until Monday'`");

/** What is known of a grant from its file alone. Where its end is not, it is renewed from the merge on. */
function renewedBy(grant: Grant, now: number): RequestedGrant {
  const stage = grantStage({ ...grant, ok: true, grant }, now, undefined);
  const until = grant.lasts === undefined ? (grant.expires ?? now) : now;
  return {
    grant,
    stage: stage === 'used-up' || stage === 'invalid' ? 'active' : stage,
    from: grant.starts ?? Number.NEGATIVE_INFINITY,
    until,
  };
}

/** `november-banner-2` after `november-banner`. */
function nextName({ id, holder }: Grant, grants: readonly Grant[]): string {
  const [, stem = '', count] = /^(.*?)(?:-(\d{1,3}))?$/.exec(id.split('/')[2] ?? '') ?? [];
  for (let next = Number(count ?? 1) + 1; ; next++) {
    const place = `${holderFolder(holder)}/${stem}-${next}`;
    if (!grants.some((one) => isSameName(one.id, place))) return `${stem}-${next}`;
  }
}
