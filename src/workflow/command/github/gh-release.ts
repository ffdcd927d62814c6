import { type Text } from '../../text.ts';
import { type Change } from '../../touch.ts';
import { ghCommand, type GhCall, type GhCommand, isGhOptionOn, oneName } from './gh-command.ts';
import { branchTouch, refTouch, startTouches, tagTouch, touching, undecided } from './github-touch.ts';
import { optionValue } from '../options.ts';
import { HARMLESS, type Meaning } from '../reader.ts';

const NOTES = '-t|--title -n|--notes -F|--notes-file --discussion-category --notes-start-tag --target --tag';

/** `gh release`. Source: https://cli.github.com/manual/gh_release */
export const RELEASE_COMMANDS: Readonly<Record<string, GhCommand>> = {
  create: ghCommand(NOTES, readWrite),
  new: ghCommand(NOTES, readWrite),
  edit: ghCommand(NOTES, readWrite),
  upload: ghCommand('', readWrite),
  'delete-asset': ghCommand('', readWrite),
  delete: ghCommand('', (call) => readReleaseTag(call, isGhOptionOn(call.args, '--cleanup-tag') ? 'delete' : 'write')),
  ...Object.fromEntries(
    ['list', 'ls', 'view', 'download', 'verify', 'verify-asset'].map((name): [string, GhCommand] => [
      name,
      ghCommand('', () => HARMLESS),
    ]),
  ),
};

function readWrite(call: GhCall): Meaning {
  const target = startTouches(optionValue(call.args, '--target'), (name: Text) => {
    const touch = refTouch(name, call.where);
    return touch.kind === 'ref' ? branchTouch(name, call.where) : touch;
  });
  const tag = optionValue(call.args, '--tag');
  const meaning = readReleaseTag(call, 'write');
  return {
    ...meaning,
    ...touching(
      ...(meaning.touches ?? []),
      ...(tag === undefined ? [] : [tagTouch(oneName(tag, call.command), call.where)]),
      ...target,
    ),
  };
}

function readReleaseTag({ operands, where, command }: GhCall, change: Change): Meaning {
  return operands[0] === undefined
    ? undecided('which tag the release has')
    : touching(tagTouch(oneName(operands[0], command), where, change));
}
