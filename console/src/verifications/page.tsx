import { Button } from 'antd';
import { identityRoutes } from '../../../shared/identity/contract';
import type { Verification } from '../../../shared/identity/person';
import { WAITING_MS } from '../platform/use-api';
import { usePages, type Pages } from '../platform/use-pages';
import { Answer } from '../ui/answer';
import { copy as uiCopy } from '../ui/copy';
import { PageHead } from '../ui/page-head';
import { useRowKeys } from '../ui/use-row-keys';
import { When } from '../ui/when';
import { copy } from './copy';
import { VerificationDetail } from './verification-detail';

const nothing = () => undefined;

const Split = ({ items, pages }: { items: readonly Verification[]; pages: Pages<Verification> }) => {
  const { chosen, choose } = useRowKeys(items, nothing, nothing);
  const shown = items[chosen];
  if (shown === undefined) return <p className="sheet pad weak">{copy.empty}</p>;
  return (
    <div className="sheet split-list" style={{ height: 'calc(100vh - 190px)' }}>
      <div style={{ overflow: 'auto' }}>
        <ul className="paper-list" aria-label={copy.list}>
          {items.map((item, index) => (
            <li key={item.verificationId}><button type="button" aria-pressed={item === shown} onClick={() => choose(index)}>{item.name}<small><When at={item.startedAt} /></small></button></li>
          ))}
        </ul>
        {pages.more !== undefined && <p style={{ padding: '0 12px' }}><Button block loading={pages.loadingMore} onClick={pages.more}>{uiCopy.more}</Button></p>}
      </div>
      <VerificationDetail key={shown.verificationId} verification={shown} />
    </div>
  );
};

export const VerificationsPage = () => {
  const pending = usePages(identityRoutes.pendingVerifications, {}, { every: WAITING_MS });
  return (
    <>
      <PageHead title={copy.title} note={copy.note} />
      <Answer of={pending.of}>{(items) => <Split items={items} pages={pending} />}</Answer>
    </>
  );
};
