import { identityRoutes } from '../../../shared/identity/contract';
import { call } from '../platform/api';
import { queries } from '../platform/queries';
import { session } from '../platform/session';

/** Ends the session at the court and in this tab, whatever the network says. */
export const logout = async (): Promise<void> => {
  await call(identityRoutes.logout, {}).catch(() => undefined);
  session.set(undefined);
  queries.clear();
};
