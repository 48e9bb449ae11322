import { useState } from 'react';
import { identityRoutes } from '../../../shared/identity/contract';
import type { Verification } from '../../../shared/identity/person';
import { useApi, WAITING_MS } from '../platform/use-api';
import { Answer } from '../ui/answer';
import { PageHead } from '../ui/page-head';
import { When } from '../ui/when';
import { copy } from './copy';
import { VerificationDetail } from './verification-detail';

const Split = ({ items }: { items: readonly Verification[] }) => {
  const [chosen, choose] = useState<string>();
  const shown = items.find((item) => item.verificationId === chosen) ?? items[0];
  if (shown === undefined) return <p className="sheet pad weak">{copy.empty}</p>;
  return (
    <div className="sheet split-list" style={{ height: 'calc(100vh - 190px)' }}>
      <ul className="paper-list" aria-label={copy.list}>
        {items.map((item) => (
          <li key={item.verificationId}><button type="button" aria-pressed={item === shown} onClick={() => choose(item.verificationId)}>{item.name}<small><When at={item.startedAt} /></small></button></li>
        ))}
      </ul>
      <VerificationDetail key={shown.verificationId} verification={shown} />
    </div>
  );
};

export const VerificationsPage = () => {
  const pending = useApi(identityRoutes.pendingVerifications, { query: {} }, { every: WAITING_MS });
  return (
    <>
      <PageHead title={copy.title} note={copy.note} />
      <Answer of={pending}>{({ items }) => <Split items={items} />}</Answer>
    </>
  );
};
