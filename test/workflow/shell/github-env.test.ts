import { describe, expect, it } from 'vitest';
import { Unknown } from '../../../src/workflow/data.ts';
import { type Case, read } from './rendered.ts';

const CASES: readonly Case[] = [
  ['echo "K=v" >> "$GITHUB_ENV"', '> K=v'],
  ['echo K=v >> $GITHUB_ENV; echo "L=a=b c" >> ${GITHUB_ENV}', '> K=v', '> L=a=b c'],
  ['V=1; echo "K=$V" >> "$GITHUB_ENV"; echo "L=$U" >> "$GITHUB_ENV"', '> K=1', '> L=‹$U›'],
  ['{ echo "A=1"; echo "B=2"; } >> "$GITHUB_ENV"', '> A=1', '> B=2'],
  ['(echo A=1; printf "B=%s\\n" "$U") >> "$GITHUB_ENV"', '> A=1', '> B=‹$U›'],
  ['printf \'K=%s\\nL=%s\\n\' a "$U" >> $GITHUB_ENV', '> K=a', '> L=‹$U›'],
  ['cat <<EOF >> $GITHUB_ENV\nA=1\nB=$U\n\nEOF', '> A=1', '> B=‹$U›'],
  ['cat >> "$GITHUB_ENV" <<\'EOF\'\nA=$U\nEOF', '> A=$U'],
  ['echo "K<<EOF" >> $GITHUB_ENV; echo a >> $GITHUB_ENV; echo b >> $GITHUB_ENV; echo EOF >> $GITHUB_ENV', '> K=a\nb'],
  [
    'D=$(openssl rand -hex 8)\n{ echo "K<<$D"; cat notes.md; echo "$D"; echo L=1; } >> "$GITHUB_ENV"',
    '> K=‹cat notes.md›',
    '> L=1',
  ],
  ['echo "A=1" | tee -a "$GITHUB_ENV"; echo B=2 | sudo tee -a $GITHUB_ENV > /dev/null', '> A=1', '> B=2'],
  ['tee -a $GITHUB_ENV <<< "A=1"', '> A=1'],
  ['F=$GITHUB_ENV; echo A=1 >> "$F"', '> A=1'],
  ['f() { echo "$1=$2" >> "$GITHUB_ENV"; }; f A 1; f B "$U"', '> A=1', '> B=‹$U›'],
  ['if x; then echo A=1 >> $GITHUB_ENV; fi; x && echo B=1 >> $GITHUB_ENV', '> A=‹$A›', '> B=‹$B›'],
  ['echo A=1 >> $GITHUB_ENV; x || echo A=2 >> $GITHUB_ENV', '> A=‹$A›'],
  ['echo A=1 >> $GITHUB_ENV; echo A=2 >> $GITHUB_ENV', '> A=2'],
  ['for e in a b; do echo "$e=1" >> $GITHUB_ENV; done', '> a=‹$a›', '> b=‹$b›'],
  ['python x.py >> $GITHUB_ENV', '> …'],
  ['cat .env >> "$GITHUB_ENV"', '> …'],
  ['grep = .env | tee -a $GITHUB_ENV', '> …'],
  ['sed s/a/b/ .env > $GITHUB_ENV; echo A=1 >> $GITHUB_ENV', '> A=1', '> …'],
  ['echo "$U=1" >> $GITHUB_ENV', '> …'],
  ['echo "$U" >> $GITHUB_ENV', '> …'],
  ['echo "A<<EOF" >> $GITHUB_ENV', '> A=‹$A›', '> …'],
  ['cp .env $GITHUB_ENV; node x.js "$GITHUB_ENV"', '> …'],
  ['exec >> $GITHUB_ENV; x', '> …'],
  ['x 3>> $GITHUB_ENV', '> …'],
  ['xargs -I{} echo {} >> $GITHUB_ENV', '> …'],
  ['cat $GITHUB_ENV; echo "$GITHUB_ENV"; [ -f "$GITHUB_ENV" ]; source $GITHUB_ENV'],
  ['echo A=1 >> $GITHUB_OUTPUT; echo A=1 >> file; echo A=1 >&2; echo A=1 2>> log'],
  ['if false; then echo A=1 >> $GITHUB_ENV; fi'],
  // written from its beginning: what was there is gone
  ['echo A=1 >> $GITHUB_ENV; echo B=2 > $GITHUB_ENV', '> A=‹$A›', '> B=2'],
  ['echo A=1 >> $GITHUB_ENV; echo B=2 | tee "$GITHUB_ENV"', '> A=‹$A›', '> B=2'],
  ['echo A=1 >> $GITHUB_ENV; echo A=2 > $GITHUB_ENV', '> A=2'],
];

describe('GITHUB_ENV', () => {
  it.each(CASES)('%s', (script, ...lines) => {
    expect(read(script).filter((line) => line.startsWith('> '))).toStrictEqual(lines);
  });

  it('is known by its expression as well', () => {
    expect(read(['echo A=', new Unknown('inputs.a'), ' >> ', new Unknown('github.env')])).toContain('> A=‹inputs.a›');
  });
});
