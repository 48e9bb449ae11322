import { Folded } from '../../ui/folded';
import { LoadedView } from '../../ui/loaded-view';
import { Notice } from '../../ui/notice';
import { Sheet } from '../../ui/sheet';
import { copy } from '../minutes-copy';
import { useMinutes } from '../use-minutes';
import { MinutesSigning } from './minutes-signing';
import { MinutesWriting } from './minutes-writing';

interface Props { readonly caseId: string; readonly stamp: number; readonly writes: boolean; readonly group: string }

const Desk = ({ caseId, stamp, writes, group }: Props) => {
  const desk = useMinutes(caseId, stamp);
  return (
    <LoadedView loaded={desk.loaded}>
      {(first) => {
        const { readBack } = desk.view ?? first;
        return (
          <>
            {readBack === undefined ? writes ? null : <Notice>{copy.notYet}</Notice> : <MinutesSigning key={readBack.sha256} desk={desk} minutes={readBack} />}
            {writes && readBack?.filedAt === undefined ? readBack === undefined ? <MinutesWriting desk={desk} group={group} /> : <Folded title={copy.amend}><MinutesWriting desk={desk} group={group} /></Folded> : null}
          </>
        );
      }}
    </LoadedView>
  );
};

/** 笔录: written by the mediator, read back, corrected and signed by each. */
export const MinutesDrawer = ({ open, onClose, ...desk }: Props & { readonly open: boolean; onClose(): void }) => (
  <Sheet title={copy.title} open={open} onClose={onClose}>{open ? <Desk {...desk} /> : null}</Sheet>
);
