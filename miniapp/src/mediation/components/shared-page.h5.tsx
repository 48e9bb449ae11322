import { useEffect, useRef, useState } from 'react';
import type { SharedPage as Page } from '@shared/mediation/room';
import { paperSource } from '../../platform/paper-source';
import { useLoad } from '../../platform/use-load';
import { Button } from '../../ui/button';
import { LoadedView } from '../../ui/loaded-view';
import { PaperPages } from '../../ui/paper-pages';
import { Words } from '../../ui/words';
import { copy } from '../pages/room/copy';

interface Props { readonly caseId: string; readonly page: Page; readonly leads: boolean; onTurn(page: number): void; onStop(): void }

/** A paper in step: who leads turns, everybody else's copy goes to the same page. */
export const SharedPage = ({ caseId, page, leads, onTurn, onStop }: Props) => {
  const loaded = useLoad(() => paperSource({ caseId, documentId: page.documentId }), [caseId, page.documentId]);
  const frame = useRef<HTMLDivElement>(null);
  const [pages, setPages] = useState(0);
  useEffect(() => {
    const shown = frame.current;
    const target = shown?.querySelectorAll<HTMLElement>('.paper-page')[page.page - 1];
    if (shown !== null && target !== undefined) shown.scrollTop = target.offsetTop - shown.offsetTop;
  }, [page.page, pages]);
  return (
    <section className='shared-page' aria-label={copy.page.title(page.title)} data-shared-page={page.page}>
      <Words as='p' className='shared-page-title'>{copy.page.at(page.title, page.page, pages)}</Words>
      <div ref={frame} className='shared-page-frame'>
        <LoadedView loaded={loaded}>{(source) => <PaperPages {...source} zoom={1} onPage={(_, count) => setPages(count)} onFailed={() => undefined} />}</LoadedView>
      </div>
      {leads ? (
        <div className='shared-page-tools'>
          <Button disabled={page.page <= 1} onPress={() => onTurn(page.page - 1)}>{copy.page.back}</Button>
          <Button disabled={page.page >= pages} onPress={() => onTurn(page.page + 1)}>{copy.page.next}</Button>
          <Button onPress={onStop}>{copy.page.stop}</Button>
        </div>
      ) : null}
    </section>
  );
};
