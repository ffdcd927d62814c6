import { cut, dropStart, known, startsWith, type Text, textOf } from '../../text.ts';
import { cutLast } from '../text-ends.ts';

/** The registry that is meant where an image names none. Source: distribution/reference, `normalize.go`. */
const USUAL_REGISTRY = 'docker.io';

/**
 * The repository of an image, without tag and digest and with its registry, as far as it is known:
 * `ghcr.io/acme/shop:1.2` is in `ghcr.io/acme/shop`, and `acme/shop` in `docker.io/acme/shop`.
 */
export function imageRepository(image: Text): Text {
  const [above, last] = cutLast(withoutTransport(image), '/') ?? [undefined, withoutTransport(image)];
  const bare = cut(last, '@')?.[0] ?? last;
  const name = cut(bare, ':')?.[0] ?? bare;
  const whole = above === undefined ? name : textOf(...above, '/', ...name);
  const written = known(whole);
  return written === undefined ? whole : [normalImage(written)];
}

/** `docker://` and `oci://` say how a registry is reached. */
function withoutTransport(image: Text): Text {
  const scheme = ['docker://', 'oci://'].find((one) => startsWith(image, one));
  return scheme === undefined ? image : dropStart(image, scheme.length);
}

function normalImage(name: string): string {
  const lower = name.toLowerCase();
  const [first = '', ...rest] = lower.split('/');
  if (rest.length === 0) return `${USUAL_REGISTRY}/library/${first}`;
  if (first === 'index.docker.io') return [USUAL_REGISTRY, ...rest].join('/');
  return /[.:]/.test(first) || first === 'localhost' ? lower : `${USUAL_REGISTRY}/${lower}`;
}
