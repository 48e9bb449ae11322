import { CourtError } from '../../../shared/kernel/errors';
import type { Mediator, MediatorProfile } from '../../../shared/mediation/mediator';
import type { Caller } from '../../cases/authorise';
import { findPerson } from '../../cases/people';
import { allMediators, saveMediator } from './mediators';

/** An administrator keeps the whole register; an organisation its own people. @throws access.notAllowed, mediation.listedBackwards */
export const saveProfile = async ({ caller, profile, at }: { caller: Caller; profile: MediatorProfile; at: Date }): Promise<Mediator[]> => {
  if (profile.listedFrom !== undefined && profile.listedTo !== undefined && profile.listedTo < profile.listedFrom) throw new CourtError('mediation.listedBackwards', '名册到期日不能早于入册日，请检查。', { path: 'listedTo' });
  if (!caller.roles.includes('administrator')) {
    const own = (await findPerson(caller.personId))?.organisation;
    const before = (await allMediators()).find(({ personId }) => personId === profile.personId);
    if (own === undefined || profile.organisation !== own || (before !== undefined && before.organisation !== own)) throw new CourtError('access.notAllowed', '您只能登记本组织的调解员。其他组织的请由该组织或法院管理员登记。');
  }
  await saveMediator(profile, caller.name, at);
  return allMediators();
};
