import { type AppConfig, getConfig } from '@jishi/client';
import { connectApi, dataOf } from '../../../shared/api.js';
import { createSession, type Session } from './session.js';

/** What the app runs on once the store has said how people sign in. */
export interface Runtime {
  readonly config: AppConfig;
  readonly session: Session;
  readonly role: RoleChoice;
}

/** The role in which the person acts; null leaves it to each act. */
export interface RoleChoice {
  readonly current: () => string | null;
  readonly choose: (role: string | null) => void;
}

const nobody = { token: () => null, role: () => null, onSignedOut: () => undefined };

export async function startRuntime(): Promise<Runtime> {
  connectApi(nobody);
  const config = await dataOf(getConfig({ throwOnError: true }));
  const session = createSession(config);
  const role = createRoleChoice();
  connectApi({
    token: () => session.current()?.accessToken ?? null,
    role: role.current,
    onSignedOut: session.end,
  });
  return { config, session, role };
}

function createRoleChoice(): RoleChoice {
  let chosen: string | null = null;
  return {
    current: () => chosen,
    choose: (role) => {
      chosen = role;
    },
  };
}
