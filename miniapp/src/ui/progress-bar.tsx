import { Box } from './box';
import { copy } from './copy';
import { Words } from './words';

/** "第 3 步，共 7 步" with a bar. */
export const ProgressBar = ({ n, m }: { readonly n: number; readonly m: number }) => (
  <Box className='progress'>
    <Words className='progress-words'>{copy.step(n, m)}</Words>
    <Box className='progress-track'><Box className='progress-fill' style={{ width: `${Math.round((n / Math.max(m, 1)) * 100)}%` }} /></Box>
  </Box>
);
