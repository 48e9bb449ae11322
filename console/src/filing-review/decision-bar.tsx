import { Button } from 'antd';
import { Link } from 'react-router-dom';
import { filingStates, type FilingView } from '../../../shared/filing/filing';
import { DayLeft } from '../ui/day-left';
import { State } from '../ui/state';
import { copy } from './copy';

interface Props { filing: FilingView; mayDecide: boolean; onAccept: () => void; onReturn: () => void; onRefuse: () => void; onTransfer: () => void; onKeys: () => void }

/** Stays in view with the clock of 民事诉讼法第126条 (seven days). */
export const DecisionBar = ({ filing, mayDecide, onAccept, onReturn, onRefuse, onTransfer, onKeys }: Props) => {
  const open = filing.state === 'submitted';
  const findings = filing.findings.length;
  return (
    <footer className="decision">
      <div className="row">
        {open && filing.receipt !== undefined && <span className="row">{copy.bar.due}<DayLeft on={filing.receipt.reviewDueOn} provisional={filing.receipt.reviewDueProvisional ?? false} /></span>}
        {open ? <State tone={findings === 0 ? 'good' : 'warn'}>{findings === 0 ? copy.bar.noWarnings : copy.bar.warnings(findings)}</State> : <State tone="plain">{filingStates[filing.state]}</State>}
        {!open && <span className="weak">{filing.caseNumber ?? copy.decided}</span>}
      </div>
      <div className="row">
        {open && mayDecide ? (
          <>
            <Button type="text" aria-label={copy.keysTitle} onClick={onKeys}><kbd>?</kbd> {copy.bar.keys}</Button>
            <Button onClick={onTransfer}>{copy.bar.transfer}</Button>
            <Button danger onClick={onRefuse}>{copy.bar.refuse}</Button>
            <Button onClick={onReturn}>{copy.bar.return}</Button>
            <Button type="primary" onClick={onAccept}>{copy.bar.accept}</Button>
          </>
        ) : <Link to={`/cases/${filing.caseId}`}>{copy.toCase}</Link>}
      </div>
    </footer>
  );
};
