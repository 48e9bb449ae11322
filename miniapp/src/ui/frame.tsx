import Taro from '@tarojs/taro';
import { useEffect, type ReactNode } from 'react';
import { Box } from './box';
import { classNames } from './class-names';
import { useElderMode } from './elder-mode';
import { ProgressBar } from './progress-bar';

export interface FrameProps {
  readonly title: string;
  /** false on tab pages; a function when leaving must do something first */
  readonly back?: boolean | (() => void);
  readonly progress?: { readonly n: number; readonly m: number };
  /** the tab this page is, on tab pages */
  readonly tab?: 'home' | 'cases' | 'profile';
  /** the bottom action bar: one primary action */
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** Every page stands in this: title, main part, bottom action bar. Mini-programs draw the title bar and the tabs themselves. */
export const Frame = ({ title, progress, footer, children }: FrameProps) => {
  const elder = useElderMode((state) => state.on);
  useEffect(() => {
    void Taro.setNavigationBarTitle({ title });
  }, [title]);
  return (
    <Box className={classNames('page', elder && 'elder')}>
      {progress === undefined ? null : <ProgressBar {...progress} />}
      <Box as='main' className='page-main' label={title}>{children}</Box>
      {footer === undefined ? null : <Box as='footer' className='page-actions'>{footer}</Box>}
    </Box>
  );
};
