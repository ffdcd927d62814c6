import { unbroken } from '../../../policy/unbroken.ts';

/** What a statement calls of .NET that preflight would not see otherwise. */
export interface DotNetCalls {
  /** What runs a script, a program or loaded code. */
  readonly program: string | undefined;
  /** Files that are written, as far as their names stand there. */
  readonly files: readonly string[];
}

/** Methods that run what they are given. See https://learn.microsoft.com/dotnet/api/system.management.automation */
const RUNNING = new RegExp(
  unbroken`
    \[(?:System\.)?(?:(?:Management\.Automation\.)?(?:ScriptBlock|PowerShell)|Diagnostics\.Process|Activator|AppDomain
    |Reflection\.\w+)\]\s*::\s*\w+|\.\s*(?:InvokeScript|NewScriptBlock|AddScript)(?=\s*\()
  `,
  'i',
);
/** Methods that write files: https://learn.microsoft.com/dotnet/api/system.io.file */
const FILE_METHODS = new RegExp(
  unbroken`
    \[(?:System\.)?IO\.(?:File|FileInfo|Directory|FileStream|StreamWriter)\]\s*::\s*
    (?:Write|Append|Create|Open|new|(Copy|Move|Replace))\w*\s*\(([^)]*)
  `,
  'gi',
);
const QUOTED_TEXTS = /'([^']*)'|"([^"]*)"/g;

/** Finds them in the text of a statement, in strings and comments as well: nothing is missed by that. */
export function dotNetCalls(statement: string): DotNetCalls {
  const files = [...statement.matchAll(FILE_METHODS)].flatMap(([, moves, given = '']) => {
    const texts = [...given.matchAll(QUOTED_TEXTS)].map(([, single, double]) => single ?? double ?? '');
    // after the file comes what is written
    return moves === undefined ? texts.slice(0, 1) : texts;
  });
  return { program: RUNNING.exec(statement)?.[0], files: files.filter((file) => !/[$`]/.test(file)) };
}
