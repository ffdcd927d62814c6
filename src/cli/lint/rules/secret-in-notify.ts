import { type PolicyRule, NO_FINDINGS } from '../rule.ts';

/** Whoever knows such an address may post there: Slack, Teams and Power Automate, Discord, Google Chat. */
const SECRET_HOSTS: readonly RegExp[] = [
  /^hooks\.slack\.com$/,
  /\.webhook\.office\.com$/,
  /\.logic\.azure\.com$/,
  /\.api\.powerplatform\.com$/,
  /^(?:ptb\.|canary\.)?discord(?:app)?\.com$/,
  /^chat\.googleapis\.com$/,
];
const SECRET_PARAMETERS = new Set(['sig', 'signature', 'key', 'token', 'secret', 'code', 'api_key', 'apikey']);

/** Everybody who reads the policy reads its addresses. */
export const secretInNotify: PolicyRule = {
  id: 'secret-in-notify',
  severity: 'warning',
  summary: 'The address `notify` of the policy is a secret by itself.',
  advice:
    'Whoever reads the policy can post there. Name a server of yours, which verifies the signature and passes the ' +
    'message on: `examples/relay-notices.ts` does it for Slack and Teams.',
  check: ({ notify }) => {
    if (notify === undefined || !URL.canParse(notify)) return NO_FINDINGS;
    const { hostname, searchParams } = new URL(notify);
    const isSecret =
      SECRET_HOSTS.some((host) => host.test(hostname)) ||
      [...searchParams.keys()].some((name) => SECRET_PARAMETERS.has(name.toLowerCase()));
    if (!isSecret) return NO_FINDINGS;
    return [
      {
        path: ['notify'],
        message: '`notify` is an address that is a secret by itself',
        hint: 'name a server of yours that passes it on',
      },
    ];
  },
};
