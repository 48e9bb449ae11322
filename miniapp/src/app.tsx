import type { ReactNode } from 'react';
import { useLaunch } from '@tarojs/taro';
import { enterFromOutside } from './platform/enter';
import { keepForOffline } from './platform/offline-start';
import { ErrorBoundary } from './ui/error-boundary';
import './platform/h5-styles';
import './app.scss';

const App = ({ children }: { readonly children?: ReactNode }) => {
  useLaunch(() => {
    enterFromOutside();
    keepForOffline();
  });
  return <ErrorBoundary>{children}</ErrorBoundary>;
};

export default App;
