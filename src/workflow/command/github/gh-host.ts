import { join, known, type Text } from '../../text.ts';
import { type Touch } from '../../touch.ts';
import { type Command } from '../../shell/command.ts';
import { serverOf, withRunFacts } from '../git/git-address.ts';
import { optionSpec, optionValue, parseArguments } from '../options.ts';
import { type Meaning } from '../reader.ts';
import { type Setting } from '../setting.ts';
import { variableOf } from './gh-repository.ts';

const HOST_OPTION = optionSpec('--hostname');

/**
 * What a command of `gh` touches on the server that it is sent to: by `--hostname` or `GH_HOST`, else the run's own. A
 * repository of another server has its host before its name. Source: https://cli.github.com/manual/gh_help_environment
 */
export function onHost(meaning: Meaning, command: Command, setting: Setting): Meaning {
  const named = optionValue(parseArguments(command.words.slice(1), HOST_OPTION), '--hostname');
  const host = withRunFacts(named ?? variableOf('GH_HOST', command, setting) ?? [], setting);
  if (host.length === 0 || known(host)?.toLowerCase() === serverOf(setting) || meaning.touches === undefined)
    return meaning;
  const there = (repository: Text | undefined): Text => join(host, ['/'], repository ?? [setting.repository]);
  return {
    ...meaning,
    touches: meaning.touches.flatMap((touch): readonly Touch[] => {
      if ('change' in touch) return [{ ...touch, repository: there(touch.repository) }];
      if (touch.kind === 'repository') return [{ ...touch, name: there(touch.name) }];
      return touch.kind === 'environment' ? [touch, { kind: 'repository', name: there(undefined) }] : [touch];
    }),
  };
}
