import { describeHidden } from '../../policy/hidden-characters.ts';
import type { CommandName } from '../../requests/command/names.ts';
import type { CommandMistake } from '../../requests/command/read.ts';
import { quote } from '../safe-line.ts';

/** How each command is written. */
const USAGE: ReadonlyMap<CommandName, string> = new Map([
  ['withdraw', '/withdraw'],
  ['deny', '/deny not before the release'],
  ['extend', '/extend 5d the banner stays'],
  ['end', '/end'],
  ['revoke', '/revoke laptop lost'],
  ['freeze', '/freeze an incident'],
  ['unfreeze', '/unfreeze it is over'],
  ['run', '/run flag-release ref=release/2026-11 banner=on'],
  ['reviewed', '/reviewed justified the shop was down'],
  ['approve', '/approve'],
  ['status', '/status'],
]);

/** What is wrong with a command, and how it is written. */
export function mistakeWords(command: CommandName, mistake: CommandMistake): string {
  return `${whatIsWrong(command, mistake)} It is written like this: \`${USAGE.get(command) ?? `/${command}`}\`.`;
}

function whatIsWrong(command: CommandName, mistake: CommandMistake): string {
  switch (mistake.mistake) {
    case 'words-after':
      return `\`/${command}\` takes no words after it.`;
    case 'no-reason':
      return 'The reason is missing.';
    case 'no-length':
      return 'How long is missing.';
    case 'no-role':
      return 'The role is missing.';
    case 'no-verdict':
      return 'The verdict is missing: `justified`, `drill` or `misuse`.';
    case 'not-a-length':
      return `${quote(mistake.word)} is not a length such as \`4h\` or \`5d\`.`;
    case 'not-a-role':
      return `${quote(mistake.word)} is not the name of a role.`;
    case 'not-a-verdict':
      return `${quote(mistake.word)} is not a verdict: there are \`justified\`, \`drill\` and \`misuse\`.`;
    case 'not-an-input':
      return `${quote(mistake.word)} is not an input with its value.`;
    case 'not-a-ref':
      return `${quote(mistake.word)} is not the name of a branch or a tag.`;
    case 'input-twice':
      return `${quote(mistake.word)} is given twice.`;
    case 'too-many-inputs':
      return `There are more than ${mistake.limit} inputs.`;
    case 'too-long':
      return `The line is longer than ${mistake.maxCharacters} characters.`;
    case 'hidden-character':
      return `There is a character that cannot be seen. ${describeHidden(mistake.hidden)}.`;
  }
}
