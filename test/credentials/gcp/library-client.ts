import { GoogleAuth } from 'google-auth-library';

// A step after the gate that uses Google's own library: it finds its credentials by itself and tells which token it
// got, or why it got none.
const auth = new GoogleAuth({ scopes: ['https://www.googleapis.com/auth/cloud-platform'] });
try {
  const client = await auth.getClient();
  const { token } = await client.getAccessToken();
  console.log(JSON.stringify({ client: client.constructor.name, token, ends: client.credentials.expiry_date }));
} catch (error) {
  console.log(JSON.stringify({ fault: error instanceof Error ? error.message : 'unknown' }));
}
