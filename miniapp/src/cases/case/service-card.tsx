import type { CaseView } from '@shared/cases/court-case';
import { serviceBundles, serviceStates } from '@shared/service/service';
import { periodDay } from '@shared/service/service-effect';
import { dateText } from '@shared/kernel/time';
import { go } from '../../platform/navigate';
import { openPaper } from '../../platform/open-paper';
import { useAction } from '../../platform/use-action';
import { Box } from '../../ui/box';
import { Button } from '../../ui/button';
import { effectWords } from '../../ui/effect-words';
import { Facts } from '../../ui/facts';
import { Failure } from '../../ui/failure';
import { Folded } from '../../ui/folded';
import { RowButton } from '../../ui/row-button';
import { Words } from '../../ui/words';
import { copy } from './copy';

/** 送达: to whom, how far, from which day it has effect and what runs from then. */
export const ServiceCard = ({ view }: { readonly view: CaseView }) => {
  const { caseId } = view.head;
  const open = useAction(async (documentId: string) => openPaper({ caseId, documentId, title: copy.certificate }));
  return (
    <Folded title={copy.service} summary={view.services.length === 0 ? '' : String(view.services.length)}>
      {view.services.length === 0 ? <Words as='p' className='quiet'>{copy.noService}</Words> : null}
      <Box className='rows'>
        {view.services.map((service) => (
          <Box key={service.serviceId} className='block'>
            {service.mine
              ? <RowButton title={`${serviceBundles[service.bundle]} → ${service.addresseeName}`} detail={serviceStates[service.state]} mark={copy.openService} onPress={() => go('service/pages/read/index', { caseId, serviceId: service.serviceId })} />
              : <Words as='p'><Words as='strong'>{`${serviceBundles[service.bundle]} → ${service.addresseeName}`}</Words> {serviceStates[service.state]}</Words>}
            {service.effect === undefined ? null : (
              <>
                <Facts items={[[copy.effect, dateText(service.effect.effectiveOn)], ...service.effect.periods.map((period) => [period.title, periodDay(period)] as const)]} />
                <Words as='p' className='quiet'>{effectWords(service.effect)}</Words>
              </>
            )}
            {service.certificateDocumentId === undefined ? null : <Button kind='quiet' busy={open.busy} onPress={() => void open.run(service.certificateDocumentId ?? '')}>{copy.certificate}</Button>}
          </Box>
        ))}
      </Box>
      {view.me.parties.length === 0 ? null : <RowButton title={copy.addressForm} detail={copy.addressFormHint} onPress={() => go('service/pages/address/index', { caseId })} />}
      <Failure error={open.error} />
    </Folded>
  );
};
