import { ELSEWHERE, shaanxiCourts } from '@shared/courts/shaanxi-courts';
import { mayAgree, placeRule } from '@shared/filing/jurisdiction';
import { limitOf } from '@shared/filing/limitation';
import { actingAs } from '@shared/filing/standing';
import { pageUrl } from '../../../platform/navigate';
import { RequireIdentity } from '../../../platform/require-identity';
import { useParams } from '../../../platform/use-params';
import { Box } from '../../../ui/box';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { ChoiceField } from '../../../ui/choice-field';
import { DateField } from '../../../ui/date-field';
import { Empty } from '../../../ui/empty';
import { Failure } from '../../../ui/failure';
import { Frame } from '../../../ui/frame';
import { LoadedView } from '../../../ui/loaded-view';
import { SelectField } from '../../../ui/select-field';
import { Words } from '../../../ui/words';
import { filingPaths } from '../../paths';
import { Advice } from './advice';
import { copy } from './copy';
import { useBefore } from './use-before';

/** This court's own neighbourhood first. */
const placesFor = (city: string | undefined) => [
  ...[...shaanxiCourts].sort((a, b) => Number(b.city === city) - Number(a.city === city)).map(({ code, place, city: of }) => ({ value: code, text: copy.place(of, place) })),
  { value: ELSEWHERE, text: copy.elsewhere },
];
const listed = (texts: Readonly<Record<string, string>>) => Object.entries(texts).map(([value, text]) => ({ value, text }));

export default function BeforePage() {
  const { slug = '' } = useParams();
  const page = useBefore(slug);
  const { form, start, set, advice } = page;
  const here = pageUrl(filingPaths.before, { slug });
  if (form === undefined) return <Frame title={copy.title}><Empty words={copy.unknown} /></Frame>;
  const places = placesFor(shaanxiCourts.find(({ code }) => code === page.court.data?.code)?.city);
  const rule = placeRule(slug);
  const limit = limitOf(slug);
  return (
    <Frame title={copy.title} footer={<><Failure error={page.begin.error} here={here} /><Button kind='primary' busy={page.begin.busy} onPress={() => void page.begin.run()}>{copy.start}</Button></>}>
      <RequireIdentity here={here}>
        <LoadedView loaded={page.court} here={here}>
          {() => (
            <>
              <Box><Words as='h2'>{copy.heading(form.cause)}</Words><Words as='p' className='quiet'>{copy.hint}</Words></Box>
              <Card><ChoiceField label={copy.who} value={page.as} onChange={page.setAs} choices={listed(actingAs)} /></Card>
              <Card>
                {limit === undefined ? null : <DateField label={copy.when} optional value={start.knownOn ?? ''} help={copy.whenHelp(limit.from)} onChange={(knownOn) => set({ knownOn })} />}
                <SelectField label={copy.defendant} optional value={start.defendantAt ?? ''} choices={places} help={copy.defendantHelp} onChange={(defendantAt) => set({ defendantAt })} />
                <SelectField label={rule.question} optional value={start.placeAt ?? ''} choices={places} help={rule.help} onChange={(placeAt) => set({ placeAt })} />
                {slug === 'divorce' ? <ChoiceField label={copy.away} optional value={start.defendantAway ?? ''} choices={listed(copy.aways)} onChange={(defendantAway) => set({ defendantAway })} /> : null}
                {mayAgree(slug) ? <ChoiceField label={copy.agreed} optional value={start.agreed ?? ''} choices={listed(copy.agreements)} onChange={(agreed) => set({ agreed })} /> : null}
                {start.agreed === 'court' ? <SelectField label={copy.agreedAt} value={start.agreedAt ?? ''} choices={places} onChange={(agreedAt) => set({ agreedAt })} /> : null}
              </Card>
              {advice === undefined || !page.told ? null : <Advice advice={advice} reason={start.reason ?? ''} onReason={(reason) => set({ reason })} />}
              <Words as='p' className='quiet'>{copy.prepare}</Words>
            </>
          )}
        </LoadedView>
      </RequireIdentity>
    </Frame>
  );
}
