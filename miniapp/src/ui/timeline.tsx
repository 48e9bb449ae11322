import { Box } from './box';
import { copy } from './copy';
import { Words } from './words';

export interface TimelineMark { readonly key: string; readonly title: string; readonly when?: string; readonly detail?: string; readonly state: 'done' | 'now' | 'later' }

/** What happened, what is happening and what usually follows. */
export const Timeline = ({ marks }: { readonly marks: readonly TimelineMark[] }) => (
  <Box as='ol' className='timeline'>
    {marks.map((mark) => (
      <Box as='li' key={mark.key} className={`timeline-mark timeline-${mark.state}`}>
        <Words hidden className='timeline-dot' />
        <Box className='timeline-words'>
          <Box className='timeline-line'>
            <Words as='strong'>{mark.title}</Words>
            <Words className='timeline-when'>{mark.when ?? copy[mark.state]}</Words>
          </Box>
          {mark.detail === undefined ? null : <Words as='p' className='quiet'>{mark.detail}</Words>}
        </Box>
      </Box>
    ))}
  </Box>
);
