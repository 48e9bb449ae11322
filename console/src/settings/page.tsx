import { courtRoutes } from '../../../shared/courts/contract';
import { useApi } from '../platform/use-api';
import { Answer } from '../ui/answer';
import { PageHead } from '../ui/page-head';
import { copy } from './copy';
import { DeadLetters } from './dead-letters';
import { Holidays } from './holidays';
import { ReturnReasons } from './return-reasons';

export const SettingsPage = () => {
  const court = useApi(courtRoutes.court, {});
  return (
    <>
      <PageHead title={copy.title} note={copy.note} />
      <Answer of={court}>
        {(data) => (
          <section className="sheet pad" style={{ maxWidth: 760 }}>
            <h2>{copy.court}</h2>
            <dl className="facts">
              <dt>{copy.name}</dt><dd>{data.name}</dd>
              <dt>{copy.code}</dt><dd>{data.code}</dd>
              <dt>{copy.address}</dt><dd>{data.address}</dd>
              <dt>{copy.hotline}</dt><dd className="figures">{data.hotline}</dd>
              <dt>{copy.hours}</dt><dd>{data.officeHours}</dd>
              <dt>{copy.demo}</dt><dd>{data.demo ? copy.yes : copy.no}</dd>
              <dt>{copy.track}</dt><dd>{copy.tracks[data.mediationTrack]}</dd>
              <dt>{copy.file}</dt><dd className="figures">{copy.megabytes(data.maxFileBytes)}</dd>
              <dt>{copy.pay}</dt><dd>{data.payChannels.map((channel) => copy.channels[channel]).join('、')}</dd>
            </dl>
          </section>
        )}
      </Answer>
      <div style={{ marginTop: 24 }}><ReturnReasons /></div>
      <div style={{ marginTop: 24 }}><Holidays /></div>
      <div style={{ marginTop: 24 }}><DeadLetters /></div>
    </>
  );
};
