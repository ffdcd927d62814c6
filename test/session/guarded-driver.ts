import { appendFileSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { ScriptLimits } from '../../src/session/script/cancellation.ts';
import { prepareScript, runGuarded } from '../../src/session/script/guarded-run.ts';
import type { ScriptCredential } from '../../src/session/script/environment.ts';

/** What a test asks the driver to run. */
export interface DriverRequest {
  readonly script: string;
  readonly shell?: string;
  readonly workingDirectory?: string;
  readonly credentials: readonly ScriptCredential[];
  readonly limits: ScriptLimits;
  /** How revoking goes: well, not until there is a file `go` in the workspace, or not at all. */
  readonly revoke?: 'slow' | 'fails';
  /** Gets a line each time the credentials are revoked. */
  readonly revoked: string;
  /** Gets what the driver knows at its end. */
  readonly report: string;
}

/** What it knows. */
export interface DriverReport {
  readonly result?: unknown;
  readonly error?: string;
  /** The driver's own variables. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The driver's largest size, in KiB. */
  readonly size: number;
}

/** Does with one request what the main step does, in a process of its own that can be sent signals. */
async function drive(request: DriverRequest): Promise<Partial<DriverReport>> {
  const { script, shell, workingDirectory, credentials, limits, revoked } = request;
  const revoke = async (): Promise<void> => {
    if (request.revoke === 'slow') {
      process.stdout.write('revoking\n');
      while (!existsSync(join(process.env['GITHUB_WORKSPACE'] ?? '', 'go'))) await wait(10);
    }
    appendFileSync(revoked, 'revoked\n');
    if (request.revoke === 'fails') throw new Error('could not be revoked');
  };
  try {
    const prepared = prepareScript({ script, shell, workingDirectory, env: process.env, platform: process.platform });
    const write = (line: string): void => void process.stdout.write(line);
    const result = await runGuarded({
      prepared,
      credentials,
      temp: process.env['RUNNER_TEMP'] ?? '',
      signals: process,
      write,
      revoke,
      limits,
    });
    process.exitCode = result.exitCode;
    return { result };
  } catch (error) {
    process.exitCode = 99;
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

const file = process.argv[2];
if (file !== undefined && existsSync(file)) {
  const request = (await import(file, { with: { type: 'json' } })) as { readonly default: DriverRequest };
  const known = await drive(request.default);
  writeFileSync(
    request.default.report,
    JSON.stringify({ ...known, environment: process.env, size: process.resourceUsage().maxRSS }),
  );
}
