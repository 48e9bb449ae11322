import { Input, Modal } from 'antd';
import { useState } from 'react';
import type { CaseView } from '../../../shared/cases/court-case';
import { mediationRoutes } from '../../../shared/mediation/contract';
import type { MediationView } from '../../../shared/mediation/mediation';
import { useAct } from '../platform/use-act';
import { AgreementCard } from './agreement-card';
import { copy } from './copy';

const words = copy.mediation;

/** 民事诉讼法第100条: the statement takes effect when both sides have signed for it. Who bears the fee is asked only when they did not agree on it. */
export const IssueStatementDialog = ({ view, mediation, close }: { view: CaseView; mediation: MediationView; close: () => void }) => {
  const [feeBearing, setFeeBearing] = useState('');
  const issue = useAct(mediationRoutes.issueStatement, words.issueDone, close);
  const agreed = mediation.agreement?.clauses.some((clause) => clause.kind === 'costs') === true;
  const decided = feeBearing.trim();
  return (
    <Modal
      open title={words.issueTitle} okText={words.issueOk} cancelText={copy.cancel} width={680} onCancel={close} confirmLoading={issue.isPending}
      onOk={() => issue.mutate({ params: { caseId: view.head.caseId }, body: decided === '' ? {} : { feeBearing: decided } })}
    >
      <div className="stack">
        <p style={{ margin: 0 }}>{words.issueText}</p>
        {mediation.agreement !== undefined && <AgreementCard agreement={mediation.agreement} />}
        {!agreed && (
          <div>
            <label htmlFor="fee-bearing">{words.feeBearing}</label>
            <Input.TextArea id="fee-bearing" maxLength={200} autoSize={{ minRows: 2 }} value={feeBearing} onChange={(event) => setFeeBearing(event.target.value)} />
            <span className="weak">{words.feeBearingHint}</span>
          </div>
        )}
      </div>
    </Modal>
  );
};
