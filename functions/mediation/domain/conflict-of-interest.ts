import type { Party, Representation } from '../../../shared/cases/party';

/**
 * 在线调解规则 13, 特邀调解规定 15: a mediator who is a party, an agent or a representative in the case must not be appointed.
 * By name, so a namesake is caught too: the court then picks another one. Returns how the mediator stands to the case.
 */
export const conflictOfInterest = (mediatorName: string, parties: readonly Party[], agencies: readonly Representation[]): string | undefined => {
  if (parties.some((party) => party.name === mediatorName)) return '当事人';
  if (parties.some((party) => party.legalRepresentative === mediatorName)) return '当事人的法定代表人';
  if (agencies.some((agency) => agency.name === mediatorName && agency.state !== 'refused')) return '当事人的代理人';
  return undefined;
};
