import { CourtError } from '../../../shared/kernel/errors';
import type { Agreement, AgreementSignature } from '../../../shared/mediation/mediation';
import type { Standing } from '../../../shared/mediation/standing';

export type Signer = { as: 'mediator'; name: string } | { as: 'parties'; standings: readonly Standing[] };
export type NewSignature = Pick<AgreementSignature, 'as' | 'partyId' | 'name'>;

/** The signatures one act of signing adds. `mustSign`: every bound party, who all go before the mediator. */
export const maySign = (agreement: Agreement, signer: Signer, mustSign: readonly string[]): NewSignature[] => {
  const has = (partyId: string) => agreement.signatures.some((signature) => signature.partyId === partyId);
  if (signer.as === 'mediator') {
    if (agreement.signatures.some((signature) => signature.as === 'mediator')) throw new CourtError('mediation.alreadySigned', '您已经签署过这份协议。');
    const waiting = mustSign.filter((partyId) => !has(partyId)).length;
    if (waiting > 0) throw new CourtError('mediation.notYourTurn', `还有${waiting}方没有签署，请等各方签完后再签。`);
    return [{ as: 'mediator', name: signer.name }];
  }
  const { standings } = signer;
  if (standings.length === 0) throw new CourtError('access.notAllowed', '您还没有作为当事人或代理人关联本案，不能签署。');
  // 解释 147: an agent signs a mediation agreement only with special authority.
  if (standings.every(({ agency }) => agency?.authority === 'general')) throw new CourtError('mediation.authorityNeeded', '您的授权委托书是一般授权，不能代签调解协议。请让当事人本人签署，或补交写明“特别授权”的委托书。');
  const open = standings.filter(({ party, agency }) => agency?.authority !== 'general' && !has(party.partyId));
  if (open.length === 0) throw new CourtError('mediation.alreadySigned', '您已经签署过这份协议。');
  return open.map(({ party, as, agency }) => ({ as: as === 'self' ? 'party' : 'agent', partyId: party.partyId, name: agency === undefined ? party.name : agency.name }));
};
