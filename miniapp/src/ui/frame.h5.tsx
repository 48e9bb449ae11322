import { useDidShow } from '@tarojs/taro';
import { useEffect, useRef } from 'react';
import { goBack } from '../platform/navigate';
import { Box } from './box';
import { Button } from './button';
import { classNames } from './class-names';
import { copy } from './copy';
import { useElderMode } from './elder-mode';
import { ElderToggle } from './elder-toggle';
import type { FrameProps } from './frame';
import { ProgressBar } from './progress-bar';
import { ReadAloud } from './read-aloud';
import { TabBar } from './tab-bar';
import { Words } from './words';

/** Every page stands in this: title bar, main part, bottom action bar. */
export const Frame = ({ title, back = true, progress, tab, footer, children }: FrameProps) => {
  const elder = useElderMode((state) => state.on);
  const top = useRef<HTMLDivElement>(null);
  const name = (): void => {
    document.title = title === copy.appName ? title : `${title} - ${copy.appName}`;
  };
  useDidShow(name);
  useEffect(name, [title]);
  // a new step of a form is a new screen: start at its top
  useEffect(() => {
    top.current?.parentElement?.scrollTo(0, 0);
  }, [progress?.n]);
  return (
    <div ref={top} className={classNames('page', elder && 'elder')}>
      <Box as='header' className='page-bar'>
        {back === false ? null : <Button kind='quiet' className='page-back' label={copy.back} onPress={typeof back === 'function' ? back : goBack}><Words hidden className='chevron' /></Button>}
        <Words as='h1' className='page-title'>{title}</Words>
        <Box className='page-tools'>{elder ? <ReadAloud /> : null}{back === false ? <ElderToggle /> : null}</Box>
        {progress === undefined ? null : <ProgressBar {...progress} />}
      </Box>
      <Box as='main' className='page-main'>{children}</Box>
      {footer === undefined ? null : <Box as='footer' className='page-actions'>{footer}</Box>}
      {tab === undefined ? null : <TabBar tab={tab} />}
    </div>
  );
};
