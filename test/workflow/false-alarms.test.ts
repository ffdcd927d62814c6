import { describe, expect, it } from 'vitest';
import { told, toldOfScript } from './told.ts';

describe('no alarm', () => {
  it.each([
    "git config --global credential.helper '!aws codecommit credential-helper $@'",
    'git config --global credential.helper \'!aws codecommit credential-helper "$@"\'',
    "git config --global credential.helper '!gcloud auth git-helper --account=x --ignore-unknown $@'",
  ])('for arguments that git adds: %s', (script) => {
    expect(toldOfScript(script).filter((one) => one.startsWith('? which options'))).toEqual([]);
  });

  it.each(['SLACK', 'TEAMS_URL', 'DISCORD'])('for an address that is a secret: %s', (secret) => {
    const found = told(`      - run: curl -X POST -d x "$A"\n        env: {A: "\${{ secrets.${secret} }}"}\n`);
    expect(found.filter((one) => one.startsWith('?'))).toEqual([]);
  });

  it.each(['secrets.GITHUB_URL', 'secrets.API', 'vars.SLACK', 'secrets.DISPATCH'])(
    "is missed for an address that may be GitHub's: %s",
    (source) => {
      const found = told(`      - run: curl -X POST -d x "$A"\n        env: {A: "\${{ ${source} }}"}\n`);
      expect(found.filter((one) => one.startsWith('?'))).toHaveLength(1);
    },
  );
});
