import { describe, expect, it } from 'vitest';
import { repositoryOfUrl, withoutSecrets } from '../../src/guard/repository-url.ts';

describe('the repository of an address', () => {
  it.each([
    ['https://github.com/acme/shop', 'acme/shop'],
    ['https://github.com/acme/shop.git', 'acme/shop'],
    ['https://github.com/acme/shop/', 'acme/shop'],
    ['https://GitHub.com/acme/shop', 'acme/shop'],
    ['https://github.com:443/acme/shop', 'acme/shop'],
    ['https://x-access-token:secret@github.com/acme/shop', 'acme/shop'],
    ['https://github.com/acme/x/../shop', 'acme/shop'],
    ['https://github.com/acme/shop/../other', 'acme/other'],
    ['git@github.com:acme/shop.git', 'acme/shop'],
    ['github.com:acme/shop', 'acme/shop'],
    ['git@github.com:/acme/shop.git', 'acme/shop'],
    ['ssh://git@github.com/acme/shop.git', 'acme/shop'],
    ['ssh://git@github.com:22/acme/shop.git', 'acme/shop'],
    ['ssh://git@ssh.github.com:443/acme/shop.git', 'acme/shop'],
    ['git@key-8f3a.github.com:acme/shop.git', 'acme/shop'],
    ['https://github.com/acme/shop.wiki.git', 'acme/shop.wiki'],
    ['https://github.com@evil.example/acme/shop', undefined],
    ['https://github.com.evil.example/acme/shop', undefined],
    ['https://evilgithub.com/acme/shop', undefined],
    ['git@evilgithub.com:acme/shop', undefined],
    ['git@github.com.evil.example:acme/shop', undefined],
    ['git@gist.github.com:acme/shop', undefined],
    ['http://github.com/acme/shop', undefined],
    ['https://github.com:8443/acme/shop', undefined],
    ['https://github.com/acme', undefined],
    ['https://github.com/acme/shop/more', undefined],
    ['https://github.com/acme%2fshop/x', undefined],
    ['https://github.com/acme/sh%6fp', undefined],
    ['https://github.com/acme/shop?x', undefined],
    ['https://github.com/acme/shop#x', undefined],
    ['git@github.com:acme/x/../shop', undefined],
    ['ext::sh -c "evil" github.com:acme/shop', undefined],
    ['/srv/git/acme/shop.git', undefined],
    ['../shop', undefined],
    ['C:\\acme\\shop', undefined],
    ['', undefined],
  ])('%s → %s', (url, expected) => {
    expect(repositoryOfUrl(url, 'https://github.com')).toBe(expected);
  });

  it.each([
    ['https://ghes.acme.example', 'https://ghes.acme.example/acme/shop.git', 'acme/shop'],
    ['https://ghes.acme.example/', 'https://ghes.acme.example/acme/shop.git', 'acme/shop'],
    ['https://ghes.acme.example', 'https://github.com/acme/shop.git', undefined],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080/acme/shop', 'acme/shop'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8081/acme/shop', undefined],
    ['file:///srv/git', 'file:///srv/git/acme/shop.git', 'acme/shop'],
    ['file:///srv/git', 'file:///srv/github/acme/shop.git', undefined],
    ['file:///srv/git', 'localhost:acme/shop.git', undefined],
    ['not an address', 'https://github.com/acme/shop', undefined],
  ])('on the server %s: %s → %s', (server, url, expected) => {
    expect(repositoryOfUrl(url, server)).toBe(expected);
  });

  it.each([
    ['https://mona:secret@github.com/acme/shop?token=secret', 'https://github.com/acme/shop'],
    ['mona:secret@host:acme/shop', 'host:acme/shop'],
    ['/srv/git', '/srv/git'],
  ])('is shown without secrets: %s → %s', (url, shown) => {
    expect(withoutSecrets(url)).toBe(shown);
  });
});
