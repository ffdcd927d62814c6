import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { grantDigest } from '../../src/session/grant-digest.ts';

type Asked = Parameters<typeof grantDigest>[0];
const TEXT = 'role: flags\nreason: Für den Banner\n';
const ALLOWED = { decision: 'allow', grant: 'users/mona/banner' } as const;
const asked = (decision: Asked['decision'], path = 'users/mona/banner.yml'): Asked => ({
  decision,
  files: { grants: [{ path, text: TEXT }] },
});

test('the digest of a grant is that of its file, as `sha256sum` has it', () => {
  const digest = createHash('sha256').update(Buffer.from(TEXT, 'utf8')).digest('hex');
  expect(grantDigest(asked(ALLOWED))).toBe(`sha256:${digest}`);
});

test.each([
  ['a refusal', asked({ decision: 'deny' })],
  ['an emergency', asked({ ...ALLOWED, grant: 'break-glass/12' })],
  ['a grant whose file was not read', asked(ALLOWED, 'users/mona/other.yml')],
  ['no files', { ...asked(ALLOWED), files: undefined }],
])('%s has none', (_, one) => {
  expect(grantDigest(one)).toBe('');
});
