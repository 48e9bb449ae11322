import { Button, Input, Modal, Table } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { channelFamilies } from '../../../shared/fees/channel-family';
import { financeRoutes } from '../../../shared/fees/finance-contract';
import { differenceKinds, differenceStates, type Difference } from '../../../shared/fees/reconciliation';
import { dateText } from '../../../shared/kernel/time';
import { useMay } from '../platform/may';
import { useAct } from '../platform/use-act';
import { useApi, WAITING_MS } from '../platform/use-api';
import { Answer } from '../ui/answer';
import { Filter } from '../ui/filter';
import type { ListColumn } from '../ui/list-column';
import { Money } from '../ui/money';
import { OpenLink } from '../ui/open-link';
import { saveSheet } from '../ui/save-sheet';
import { State } from '../ui/state';
import { copy } from './copy';
import { MatchDialog } from './match-dialog';

/** A number of 32 signs may break anywhere. */
const BROKEN = { overflowWrap: 'anywhere' } as const;

const money = (fen: number | undefined) => (fen === undefined ? '—' : <Money fen={fen} />);
const sheetMoney = (fen: number | undefined) => (fen === undefined ? undefined : { fen });

/** A transfer that nobody started here is known by the bank's own number. */
const numberOf = ({ number, channelNumber }: Difference): string => (number.startsWith('bank-') ? channelNumber ?? number.replace(/^bank-[\d-]{10}-/, '') : number);

const columns: ListColumn<Difference>[] = [
  { title: copy.columns.on, key: 'on', render: ({ on }: Difference) => <span className="nobreak">{dateText(on)}</span>, sheet: ({ on }) => on },
  { title: copy.columns.family, key: 'family', render: ({ family }: Difference) => <span className="nobreak">{channelFamilies[family]}</span>, sheet: ({ family }) => channelFamilies[family] },
  { title: copy.columns.kind, key: 'kind', width: 150, render: ({ kind }: Difference) => differenceKinds[kind], sheet: ({ kind }) => differenceKinds[kind] },
  { title: copy.columns.number, key: 'number', render: (row: Difference) => (row.caseId === undefined ? <span className="figures" style={BROKEN}>{numberOf(row)}</span> : <span style={BROKEN}><OpenLink to={`/cases/${row.caseId}?tab=fees`}>{numberOf(row)}</OpenLink></span>), sheet: numberOf },
  { title: copy.columns.from, key: 'from', width: 150, render: ({ from }: Difference) => from ?? '—', sheet: ({ from }) => from },
  { title: copy.columns.ours, key: 'ours', align: 'right', render: ({ oursFen }: Difference) => money(oursFen), sheet: ({ oursFen }) => sheetMoney(oursFen) },
  { title: copy.columns.theirs, key: 'theirs', align: 'right', render: ({ theirsFen }: Difference) => money(theirsFen), sheet: ({ theirsFen }) => sheetMoney(theirsFen) },
  { title: copy.columns.state, key: 'state', render: ({ state }: Difference) => <State tone={state === 'open' ? 'bad' : state === 'settled' ? 'good' : 'plain'}>{differenceStates[state]}</State>, sheet: ({ state }) => differenceStates[state] },
  { title: copy.columns.note, key: 'note', render: ({ note, by }: Difference) => (note === undefined ? null : <>{note}<br /><span className="weak">{copy.by(by ?? '')}</span></>), sheet: ({ note, by }) => (note === undefined ? undefined : `${note}（${by ?? ''}）`) },
];

const Explain = ({ difference, close }: { difference: Difference; close: () => void }) => {
  const [note, setNote] = useState('');
  const explain = useAct(financeRoutes.explainDifference, copy.explained, close);
  return (
    <Modal open title={copy.explainTitle} okText={copy.explainOk} cancelText={copy.cancel} onCancel={close} confirmLoading={explain.isPending} okButtonProps={{ disabled: note.trim().length < 4 }}
      onOk={() => explain.mutate({ body: { on: difference.on, differenceId: difference.differenceId, note: note.trim() } })}>
      <p>{differenceKinds[difference.kind]} · <span className="figures">{difference.number}</span></p>
      <label htmlFor="difference-note">{copy.explainReason}</label>
      <Input.TextArea id="difference-note" autoSize={{ minRows: 3 }} value={note} onChange={(event) => setNote(event.target.value)} />
      <p className="weak">{copy.explainHint}</p>
    </Modal>
  );
};

/** A transfer in that the statement has and nobody has booked. */
const isDeposit = ({ family, kind, paidAt }: Difference): boolean => family === 'bank' && kind === 'theirsOnly' && paidAt !== undefined;

export const Differences = () => {
  const [search] = useSearchParams();
  const [explaining, explain] = useState<Difference>();
  const [matching, match] = useState<Difference>();
  const mayReconcile = useMay()('fees.reconcile');
  const state = search.get('state') ?? 'open';
  const differences = useApi(financeRoutes.differences, { query: { state } }, { every: WAITING_MS });
  const act: ListColumn<Difference> = { title: copy.columns.act, key: 'act', render: (difference: Difference) => <span className="row" style={{ gap: 8, flexWrap: 'nowrap' }}>{isDeposit(difference) && <Button type="primary" onClick={() => match(difference)}>{copy.match.button}</Button>}<Button onClick={() => explain(difference)}>{copy.explain}</Button></span> };
  return (
    <section className="stack" style={{ gap: 8 }}>
      <div className="row between">
        <h2 className="section-title" style={{ margin: 0 }}>{copy.differences}</h2>
        <span className="row"><Filter name="state" label={copy.filter} options={copy.filters} /><Button disabled={(differences.data?.items.length ?? 0) === 0} onClick={() => void saveSheet(copy.differences, columns, differences.data?.items ?? [])}>{copy.save}</Button></span>
      </div>
      <Answer of={differences}>{({ items }) => <div className="sheet"><Table<Difference> aria-label={copy.differences} columns={mayReconcile && state === 'open' ? [...columns.filter(({ key }) => key !== 'note'), act] : columns} dataSource={items} rowKey="differenceId" pagination={false} locale={{ emptyText: copy.none }} /></div>}</Answer>
      {matching !== undefined && <MatchDialog difference={matching} close={() => match(undefined)} />}
      {explaining !== undefined && <Explain difference={explaining} close={() => explain(undefined)} />}
    </section>
  );
};
