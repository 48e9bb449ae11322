import type { CaseView } from '@shared/cases/court-case';
import { noticeStates } from '@shared/fees/fee-notice';
import { reliefStates } from '@shared/fees/fee-relief';
import { openRefundStates, refundStates } from '@shared/fees/refund';
import { dateText } from '@shared/kernel/time';
import { yuanText } from '@shared/kernel/money';
import { daysLeft } from '../../platform/days-left';
import { go } from '../../platform/navigate';
import { Box } from '../../ui/box';
import { Folded } from '../../ui/folded';
import { RowButton } from '../../ui/row-button';
import { Words } from '../../ui/words';
import { copy } from './copy';

/** 诉讼费: notices and refunds. */
export const MoneyCard = ({ view }: { readonly view: CaseView }) => {
  const { notices, refunds } = view.fees;
  const { caseId } = view.head;
  // What is still to be paid says more than what was.
  const shown = notices.find(({ state }) => state === 'issued' || state === 'lapsed') ?? notices.findLast(({ state }) => state !== 'cancelled') ?? notices[0];
  const mine = new Set<string>(view.me.parties.map((party) => party.partyId));
  const latest = view.fees.reliefs.at(-1);
  // Whoever has, or before docketing will have, to pay may ask for relief.
  const asks = latest !== undefined || notices.some((notice) => notice.state === 'issued' && mine.has(notice.payerPartyId)) || (view.head.phase === 'filing' && mine.size === 0);
  const paid = notices.find((notice) => notice.paidAt !== undefined && mine.has(notice.payerPartyId));
  return (
    <Folded title={copy.fees} {...(shown === undefined ? {} : { summary: noticeStates[shown.state] })}>
      {notices.length === 0 ? <Words as='p' className='quiet'>{copy.noFees}</Words> : null}
      <Box className='rows'>
        {notices.map((notice) => <RowButton key={notice.noticeId} title={`${copy.yuan(yuanText(notice.amountFen))} · ${noticeStates[notice.state]}`} detail={copy.lastDay(dateText(notice.lastDayOn))} onPress={() => go('fees/pages/notice/index', { caseId, noticeId: notice.noticeId })} />)}
        {refunds.map((refund) => <RowButton key={refund.refundId} title={`${copy.refund} ${copy.yuan(yuanText(refund.amountFen))} · ${refundStates[refund.state]}`} detail={openRefundStates.has(refund.state) ? copy.refundDue(dateText(refund.dueOn), daysLeft(refund.dueOn)) : refund.reason} onPress={() => go('fees/pages/refund-account/index', { caseId, noticeId: refund.noticeId })} />)}
        {asks ? <RowButton title={latest === undefined ? copy.relief : copy.reliefState} {...(latest === undefined ? {} : { detail: reliefStates[latest.state] })} onPress={() => go('fees/pages/relief/index', { caseId })} /> : null}
        {paid === undefined ? null : <RowButton title={copy.refundAccount} detail={copy.refundAccountHint} onPress={() => go('fees/pages/refund-account/index', { caseId, noticeId: paid.noticeId })} />}
      </Box>
    </Folded>
  );
};
