import type { KeyObject } from 'node:crypto';
import type { Permissions } from '../permissions.ts';

export type App = { id: number; clientId: string; slug: string; publicKey: KeyObject; permissions: Permissions };
export type AppInstallation = {
  id: number;
  app: App;
  owner: string;
  repositories: string[];
  permissions: Permissions;
  suspendedAt: Date | null;
};
export type AppState = {
  apps: App[];
  installations: AppInstallation[];
  /** Manifests that were sent in, by the code that stands for each. */
  manifests: Map<string, { owner: string; manifest: Record<string, unknown>; at: number }>;
  /** When tokens of installations end, milliseconds since 1970. */
  ends: Map<string, number>;
  /** What the next token gets besides what is asked, as GitHub never does. */
  excess: Permissions;
};

export function createAppState(): AppState {
  return { apps: [], installations: [], manifests: new Map(), ends: new Map(), excess: {} };
}
