import { partyRoles, type PartyView } from '../../../shared/cases/party';
import type { CaseView } from '../../../shared/cases/court-case';
import { State } from '../ui/state';
import { AgentRow } from './agent-row';
import { copy } from './copy';

export const PartyCard = ({ view, party }: { view: CaseView; party: PartyView }) => (
  <section className="sheet pad" aria-label={party.name}>
    <div className="row between">
      <h3 style={{ margin: 0, fontSize: 16 }}><span className="weak">{partyRoles[party.role]}</span> {party.name}</h3>
      <div className="row" style={{ gap: 6 }}>
        <State tone={party.bound ? 'good' : 'plain'}>{party.bound ? copy.bound : copy.notBound}</State>
        <State tone={party.electronicService === 'given' || party.electronicService === 'activelyChosen' ? 'good' : 'plain'}>{party.electronicService === undefined ? copy.noElectronic : copy.electronic[party.electronicService]}</State>
      </div>
    </div>
    <dl className="facts" style={{ marginBottom: 0 }}>
      {party.idNumberMasked !== undefined && <><dt>{copy.party.idNumber}</dt><dd className="figures">{party.idNumberMasked}</dd></>}
      {party.creditCode !== undefined && <><dt>{copy.party.creditCode}</dt><dd className="figures">{party.creditCode}</dd></>}
      {party.legalRepresentative !== undefined && <><dt>{copy.party.legalRepresentative}</dt><dd>{party.legalRepresentative}</dd></>}
      {party.phoneMasked !== undefined && <><dt>{copy.party.phone}</dt><dd className="figures">{party.phoneMasked}</dd></>}
      {party.domicileMasked !== undefined && <><dt>{copy.party.domicile}</dt><dd>{party.domicileMasked}</dd></>}
      {party.abroad === true && <><dt>{copy.party.periods}</dt><dd>{copy.party.abroad}</dd></>}
      {party.agents.length > 0 && <><dt>{copy.agents}</dt><dd className="stack" style={{ gap: 8 }}>{party.agents.map((agent) => <AgentRow key={agent.representationId} view={view} agent={agent} />)}</dd></>}
    </dl>
  </section>
);
