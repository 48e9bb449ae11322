import type { CaseId } from '../../../shared/kernel/ids';
import { mediationRoutes } from '../../../shared/mediation/contract';
import { useApi } from '../platform/use-api';
import { Answer } from '../ui/answer';
import { State } from '../ui/state';
import { Moment } from '../ui/when';
import { copy } from './copy';

const words = copy.recordings;

/** What was recorded, and who said yes or no to it; the films themselves are in the file. */
export const RecordingsCard = ({ caseId }: { caseId: CaseId }) => (
  <Answer of={useApi(mediationRoutes.recordings, { params: { caseId } })}>{({ items }) => (items.length === 0 ? <></> : (
    <section className="sheet pad">
      <h2>{words.title}</h2>
      {items.map((recording) => (
        <dl key={recording.recordingId} className="facts">
          <dt>{words.asked}</dt><dd><Moment at={recording.askedAt} /> <span className="weak">{recording.askedBy}</span></dd>
          <dt>{words.consents}</dt><dd className="row">{recording.consents.map(({ personId, name, given, at }) => <State key={`${personId}${at}`} tone={given ? 'good' : 'bad'}>{words.answer(name, given)}</State>)}</dd>
          <dt>{words.state}</dt><dd>{recording.endedAt === undefined ? words.running : <><Moment at={recording.endedAt} /> {words.filed(recording.documentIds?.length ?? 0, recording.pieces ?? 0)}</>}</dd>
          {recording.chain !== undefined && <><dt>{words.chain}</dt><dd className="figures break">{recording.chain}</dd></>}
        </dl>
      ))}
    </section>
  ))}</Answer>
);
