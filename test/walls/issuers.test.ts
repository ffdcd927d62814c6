import { expect, test } from 'vitest';
import { issuerKind, looksLikeGithub } from '../../src/walls/issuers.ts';

const USUAL = 'https://token.actions.githubusercontent.com';
const SERVER = 'https://ghes.acme.example/_services/token';
const TENANT = 'https://token.actions.acme.ghe.com';

test.each([
  [USUAL, USUAL, 'github'],
  ['token.actions.githubusercontent.com', USUAL, 'github'],
  [`${USUAL}/acme-enterprise`, USUAL, 'github'],
  ['TOKEN.actions.githubusercontent.com', USUAL, 'github'],
  [SERVER, SERVER, 'github'],
  [TENANT, TENANT, 'github'],
  [SERVER, USUAL, 'server'],
  [TENANT, USUAL, 'server'],
  // a repository of this name may be anybody's at github.com
  [USUAL, SERVER, 'server'],
  [USUAL, TENANT, 'server'],
  ['https://token.actions.evil.ghe.com', TENANT, 'server'],
  ['https://github.evil.example/tokens', USUAL, 'server'],
  ['https://token.actions.evil.example', USUAL, 'alike'],
  [`${USUAL}.evil.example`, USUAL, 'alike'],
  [`${USUAL}@evil.example`, USUAL, 'alike'],
  ['https://token-actions.githubusercontent.com', USUAL, 'alike'],
  ['https://evil.example/token.actions.githubusercontent.com', USUAL, 'alike'],
  ['https://token.actions.acme.ghe.com.evil.example', TENANT, 'alike'],
  ['http://token.actions.githubusercontent.com', USUAL, 'alike'],
  ['https://gitlab.com', USUAL, 'other'],
  ['', USUAL, 'other'],
])('the issuer %s is, for repositories of %s, of the kind %s', (address, own, kind) => {
  expect(issuerKind(address, own)).toBe(kind);
  expect(looksLikeGithub(address)).toBe(kind !== 'other');
});
