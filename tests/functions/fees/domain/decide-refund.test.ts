import { describe, expect, it } from '@jest/globals';
import type { RefundFact } from '../../../../functions/fees/domain/channel-fact';
import { decideRefundFact } from '../../../../functions/fees/domain/decide-refund';
import type { Refund } from '../../../../shared/fees/refund';
import { refund } from '../samples';

const arrivedAt = '2026-11-24T02:00:00.000Z';
const fact = (change: Partial<RefundFact> = {}): RefundFact => ({ outTradeNo: 'pay0001', outRefundNo: 'refund0001', channelRefundId: '503', status: 'success', refundFen: 75_000, arrivedAt, ...change });

describe('what a channel’s word about a refund means', () => {
  const table: [string, RefundFact, Refund['state'], unknown][] = [
    ['arrives', fact(), 'processing', { kind: 'arrived', arrivedAt }],
    ['arrives before our own answer was written', fact(), 'approved', { kind: 'arrived', arrivedAt }],
    ['arrives after it was abnormal', fact(), 'abnormal', { kind: 'arrived', arrivedAt }],
    ['is known already', fact(), 'succeeded', { kind: 'known' }],
    ['is under way', fact({ status: 'processing' }), 'processing', { kind: 'wait' }],
    ['fails: abnormal', fact({ status: 'abnormal' }), 'processing', { kind: 'failed', status: 'abnormal' }],
    ['fails: closed', fact({ status: 'closed' }), 'processing', { kind: 'failed', status: 'closed' }],
    ['has failed already', fact({ status: 'abnormal' }), 'abnormal', { kind: 'known' }],
    ['was never approved', fact(), 'proposed', { kind: 'mismatch', mismatches: ['state'] }],
    ['was rejected', fact(), 'rejected', { kind: 'mismatch', mismatches: ['state'] }],
    ['has another amount', fact({ refundFen: 150_000 }), 'processing', { kind: 'mismatch', mismatches: ['amount'] }],
    ['belongs to another order', fact({ outTradeNo: 'pay0002' }), 'processing', { kind: 'mismatch', mismatches: ['out_trade_no'] }],
  ];
  it.each(table)('%s', (_title, heard, state, expected) => {
    expect(decideRefundFact(heard, refund({ state }), 'pay0001')).toEqual(expected);
  });
});
