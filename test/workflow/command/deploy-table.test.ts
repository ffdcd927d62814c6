import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEPLOY_TOOLS, KNOWN_TOOLS } from '../../../src/workflow/command/deploy-tools.ts';
import { known } from '../../../src/workflow/text.ts';
import { read } from './deploy-line.ts';
import { command, render, setting } from './words.ts';

describe('the table', () => {
  const options = KNOWN_TOOLS.flatMap((tool) =>
    Object.entries(tool.options ?? {}).flatMap(([facet, spellings]) =>
      spellings.split(/[\s|]+/).map((spelling) => ({
        program: tool.programs.split(' ')[0] ?? '',
        facet,
        spelling,
        single: tool.singleDash === true,
      })),
    ),
  );
  const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);

  it('names each program once', () => {
    const programs = KNOWN_TOOLS.flatMap((tool) => tool.programs.split(' '));
    expect(new Set(programs).size).toBe(programs.length);
  });

  it('finds the value of each option in every way it can be written, before and after the subcommand', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...options),
        name,
        fc.boolean(),
        fc.nat(3),
        ({ program, facet, spelling, single }, value, before, way) => {
          const short = !spelling.startsWith('--') && !single;
          const forms = [
            `${spelling} ${value}`,
            `${spelling}=${value}`,
            short ? `${spelling}${value}` : `${spelling}=${value}`,
            single ? `-${spelling} ${value}` : `${spelling} ${value}`,
          ];
          const option = forms[way] ?? '';
          const line = before ? `${program} ${option} subcommand` : `${program} subcommand ${option}`;
          const meaning = DEPLOY_TOOLS.get(program)?.(command(line), setting());
          const found = meaning?.touches?.some(
            (touch) => touch.kind === 'facet' && touch.facet === facet && known(touch.name) === value,
          );
          expect(found, `${line}: ${render(meaning ?? {})}`).toBe(true);
        },
      ),
      { numRuns: 2000, seed: 7 },
    );
  });

  const noise = fc.array(
    fc.constantFrom('-x', '--yes', 'deploy', 'apply', 'a', '$X', '--flag=1', '-it', 'logs', '-n', '--all', '-f'),
    { maxLength: 6 },
  );

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...DEPLOY_TOOLS.keys()),
        fc.array(fc.string({ maxLength: 6 }), { maxLength: 6 }),
        noise,
        (program, words, more) => {
          const planted = command([program, ...more].join(' '));
          const reader = DEPLOY_TOOLS.get(program);
          expect(() =>
            reader?.(
              { ...planted, words: [...planted.words, ...words.map((word) => (word === '' ? [] : [word]))] },
              setting(),
            ),
          ).not.toThrow();
        },
      ),
      { numRuns: 1000, seed: 7 },
    );
  });

  it('never loses a long option among others', () => {
    const tools = new Set(
      KNOWN_TOOLS.filter((tool) => tool.within === undefined).map((tool) => tool.programs.split(' ')[0]),
    );
    const long = options.filter(({ program, spelling }) => spelling.startsWith('--') && tools.has(program));
    fc.assert(
      fc.property(fc.constantFrom(...long), noise, noise, ({ program, facet, spelling }, before, after) => {
        const line = [program, ...before, spelling, 'planted', ...after].join(' ');
        expect(read(line).split('; '), line).toContain(`${facet} planted`);
      }),
      { numRuns: 1000, seed: 7 },
    );
  });
});
