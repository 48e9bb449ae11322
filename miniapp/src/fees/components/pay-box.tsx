import { channelNames, verifyingText } from '@shared/fees/pay-channel';
import { ChoiceField } from '../../ui/choice-field';
import { Notice } from '../../ui/notice';
import { Words } from '../../ui/words';
import { copy } from './copy';
import { ScanCard } from './scan-card';
import type { Paying } from './use-pay';

/** How to pay from here, what is being waited for, and how to pay from elsewhere. */
export const PayBox = ({ paying }: { readonly paying: Paying }) => {
  const { open, means, channel, choose, link, verifying, asked, lastChannel } = paying;
  if (!open) return null;
  return (
    <>
      {verifying && lastChannel !== undefined ? <Notice tone='warning' live><Words as='p'>{copy.verifying(verifyingText(lastChannel))}</Words></Notice> : null}
      {!verifying && asked ? <Notice live><Words as='p'>{copy.notPaid}</Words></Notice> : null}
      {link === undefined ? null : <ScanCard key={link.codeUrl} link={link} />}
      {channel === undefined ? <Words as='p'>{copy.noMeans}</Words> : null}
      {verifying ? null : means.here.length > 1 && channel !== undefined
        ? <ChoiceField label={copy.how} value={channel} onChange={(value) => { const next = means.here.find((one) => one === value); if (next !== undefined) choose(next); }} choices={means.here.map((one) => ({ value: one, text: channelNames[one], detail: copy.detail[one] }))} />
        : channel === undefined ? null : <Words as='p'>{copy.onlyWay(channelNames[channel])}</Words>}
      {means.elsewhere.map((words) => <Words as='p' className='quiet' key={words}>{words}</Words>)}
    </>
  );
};
