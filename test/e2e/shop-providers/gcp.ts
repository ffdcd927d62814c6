import type { ShopProvider } from '../shop-provider.ts';

const POOL = 'projects/1234567890/locations/global/workloadIdentityPools/github';
const PROVIDER = `${POOL}/providers/acme`;
const ACCOUNT = 'deploy@shop-prod.iam.gserviceaccount.com';
const BUCKET = '//storage.googleapis.com/projects/_/buckets/shop-assets';

export const GCP: ShopProvider = {
  proxied: true,
  credentials: () => `      cloud:
        gcp: {provider: ${PROVIDER}, service-account: ${ACCOUNT}}
      bounded:
        gcp:
          provider: ${PROVIDER}
          service-account: ${ACCOUNT}
          id-token: {audience: 'https://shop.run.app'}
          access-boundary: [{availableResource: ${BUCKET}, availablePermissions: ['inRole:roles/storage.objectViewer']}]
`,
  layOut: (world) => {
    world.gcpProvider({ name: PROVIDER });
    world.gcpAccount({
      email: ACCOUNT,
      members: [`principalSet://iam.googleapis.com/${POOL}/attribute.repository_id/1296269`],
    });
    return {};
  },
  endByThemselves: ['cloud', 'bounded'],
  requests: [
    { what: 'federation', credential: 'cloud', match: { host: 'google-sts' }, passing: 'again' },
    {
      what: 'token of the service account',
      credential: 'cloud',
      match: { host: 'google-iam', path: '*:generateAccessToken' },
      passing: 'again',
    },
    {
      what: 'ID token',
      credential: 'bounded',
      match: { host: 'google-iam', path: '*:generateIdToken' },
      passing: 'again',
    },
    { what: 'access boundary', credential: 'bounded', match: { host: 'google-sts', nth: 2 }, passing: 'again' },
  ],
};
