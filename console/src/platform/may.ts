import { neededRelation, type Capability, type Role } from '../../../shared/identity/policy';
import { useSession } from './session';

/** The server's own table: what it would refuse to every role held is not offered. */
export const may = (capability: Capability, roles: readonly Role[]): boolean => roles.some((role) => neededRelation(capability, role) !== undefined);

export const useMay = (): ((capability: Capability) => boolean) => {
  const held = useSession()?.me.roles ?? [];
  return (capability) => may(capability, held);
};
