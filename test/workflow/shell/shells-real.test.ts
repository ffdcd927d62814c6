import { describe, expect, it } from 'vitest';
import { cases } from '../../depth.ts';
import { compare, explained } from './real/compare.ts';
import { drawScript } from './real/drawn-script.ts';
import { realShells, runScripts } from './real/run-shells.ts';

/** Scripts that are run by one driver. */
const BATCH = 100;
/** The script with which the count begins: `GRANTGATE_SCRIPTS_FROM` draws others. */
const FROM = Number(process.env['GRANTGATE_SCRIPTS_FROM'] ?? '0');
const COUNT = Number(process.env['GRANTGATE_SCRIPTS'] ?? cases(300, 20_000));

const shells = realShells();

describe.runIf(shells !== undefined)('scripts as bash and dash run them', () => {
  it(
    `every push is seen, or the script is one that cannot be told: ${COUNT} drawn scripts`,
    { timeout: 3_600_000 },
    () => {
      const total = { seen: 0, doubted: 0 };
      const missed: string[] = [];
      for (let at = FROM; at < FROM + COUNT; at += BATCH) {
        const scripts = Array.from({ length: Math.min(BATCH, FROM + COUNT - at) }, (_, index) =>
          drawScript(at + index),
        );
        const calls = runScripts(scripts, shells ?? { bash: '', sh: '' });
        for (const [index, script] of scripts.entries()) {
          const compared = compare(script, calls[index] ?? []);
          total.seen += compared.seen;
          total.doubted += compared.doubted;
          if (compared.missed.length > 0) missed.push(`script ${at + index}: ${explained(script, compared.missed)}`);
        }
      }
      expect(missed.slice(0, 5).join('\n\n')).toBe('');
      // to doubt everything would be no reading
      expect(total.doubted).toBeLessThan(total.seen / 20);
      expect(total.seen).toBeGreaterThan(COUNT);
    },
  );
});
