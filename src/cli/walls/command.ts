import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { safeLine } from '../../report/safe-line.ts';
import { makeWalls, WALL_PROVIDERS } from '../../walls/generate/make-walls.ts';
import { WALL_FORMATS, type WallFile } from '../../walls/generate/wall-file.ts';
import { USUAL_ACCESS } from '../check/options.ts';
import type { CliCommand, CommandLine } from '../command.ts';
import { GITHUB_OPTIONS, policyRepository } from '../github-session.ts';
import type { Terminal } from '../terminal.ts';
import { readAskedWalls, usualProviders } from './asked-walls.ts';
import { readPolicyText } from './policy-text.ts';
import { wallOutcomes, refuseWalls, wallTexts } from './print-walls.ts';
import { readLivePeople } from './live-people.ts';
import { usedActions } from './used-actions.ts';
import { readWallFacts } from './read-wall-facts.ts';
import { compareWalls, type ComparedWall, leftWalls, writeWalls } from './wall-writing.ts';

const NOT_IN_CLOUDFORMATION = [
  'CloudFormation is for AWS: the walls of the other providers and of GitHub are not among these files',
];

export const wallsCommand: CliCommand = {
  name: 'walls',
  about:
    'Writes what clouds and GitHub are to refuse by themselves, from the policy: whoever may push can take the gate ' +
    'out of a workflow on\na branch, and then only they can stop it. Nothing is applied. What has to be known of ' +
    'repositories (numbers, how their tokens begin,\nenvironments) comes from GitHub with a token in GH_TOKEN, or ' +
    'from a file; nothing is guessed. Without --out all is printed. The same policy\nand facts give the same files. ' +
    'Also called `grantgate trust`. Exit code 0: written, or as the policy has it, 1: with --check they are not,\n' +
    'or one of an earlier policy is left; or a file is somebody’s own, 2: bad input.',
  options: {
    for: {
      value: 'providers',
      help: `Of ${WALL_PROVIDERS.join(', ')}; when left out, those that the policy has credentials of, and github`,
    },
    as: { value: 'format', help: `${WALL_FORMATS.join(', ')} (AWS only: cloudformation); terraform when left out` },
    out: { value: 'folder', help: 'Folder to write to' },
    check: { help: 'With --out, only say which files are older than the policy, and write nothing' },
    'dry-run': { help: 'With --out, print what would be written, and write nothing' },
    people: {
      help: 'Let in only accounts with a live grant, each until it ends, where a provider can compare them',
    },
    access: { value: 'folder', help: `Folder with the policy.yml; default: ${USUAL_ACCESS}` },
    facts: { value: 'file', help: 'File with the facts about repositories, JSON, instead of a token' },
    ...GITHUB_OPTIONS,
    json: { help: 'Print the files, and what became of each, as JSON' },
  },
  examples: [
    'GH_TOKEN=$(gh auth token) grantgate walls --out walls',
    'grantgate walls --for aws --as cloudformation --facts facts.json --out walls',
    'grantgate walls --as commands --facts facts.json',
    'grantgate walls --people --out walls --check',
    'grantgate walls --facts facts.json --out walls --check',
  ],
  meant: (operand) => `the commands are \`grantgate walls\` and \`grantgate walls --help\`, not \`walls ${operand}\``,
  run: async (given, terminal) => {
    const asked = readAskedWalls(given);
    const { policy, text, shown } = readPolicyText(given, terminal);
    const home = policyRepository(given, terminal);
    const facts = await readWallFacts(given, terminal, policy, home);
    const live = given.has('people') ? await readLivePeople(given, terminal, policy, home) : undefined;
    const digest = createHash('sha256').update(text).digest('hex');
    const made = makeWalls({
      policy,
      home,
      facts,
      providers: asked.providers ?? usualProviders(policy, asked.format),
      format: asked.format,
      origin: { digest, policy: shown },
      people: live?.people,
      actions: usedActions(terminal),
    });
    if (made.problems.length > 0) return refuseWalls(made.problems, terminal);
    const bare = (asked.providers ?? []).filter((one) => !made.files.some(({ path }) => path.startsWith(`${one}/`)));
    const none = bare.map(
      (one) => `no role has credentials of ${one} for these repositories: nothing is written for it`,
    );
    const others = asked.providers === undefined && asked.format === 'cloudformation' ? NOT_IN_CLOUDFORMATION : [];
    const notes = [...(live?.notes ?? []), ...made.notes, ...none, ...others];
    for (const note of notes) terminal.stderr.write(`note: ${safeLine(note, 500)}\n`);
    return settle({ files: made.files, notes, digest, providers: asked.providers ?? WALL_PROVIDERS }, given, terminal);
  },
};

interface Settled {
  readonly files: readonly WallFile[];
  readonly providers: readonly string[];
  readonly notes: readonly string[];
  readonly digest: string;
}

/** Writes or compares the files, prints what came of it, and gives the exit code. */
function settle({ files, notes, digest, providers }: Settled, given: CommandLine, { cwd, stdout }: Terminal): number {
  const out = given.text('out');
  const isCheck = given.has('check');
  const folder = out === undefined ? undefined : resolve(cwd, out);
  const compared: readonly ComparedWall[] =
    folder === undefined
      ? files.map((file) => ({ ...file, state: 'missing' }))
      : [...compareWalls(folder, files), ...leftWalls(folder, { files, providers, digest })];
  const written = folder !== undefined && !isCheck && !given.has('dry-run');
  if (written) writeWalls(folder, compared);
  if (given.has('json'))
    stdout.write(
      `${JSON.stringify({ schema: 1, policy: `sha256:${digest}`, written, files: compared, notes }, undefined, 2)}\n`,
    );
  else stdout.write(isCheck || written ? wallOutcomes(compared, isCheck) : wallTexts(compared));
  return compared.some(({ state }) => state === 'foreign' || (isCheck && state !== 'current')) ? 1 : 0;
}
