import { QueryClientProvider } from '@tanstack/react-query';
import { App, ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import 'dayjs/locale/zh-cn';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router-dom';
import { queries } from './platform/queries';
import { router } from './router';
import './ui/app.css';
import { theme } from './ui/theme';

const root = document.getElementById('root');
if (root === null) throw new Error('no #root in the page');
createRoot(root).render(
  <ConfigProvider locale={zhCN} theme={theme} button={{ autoInsertSpace: false }}>
    <App style={{ height: '100%' }}>
      <QueryClientProvider client={queries}><RouterProvider router={router} /></QueryClientProvider>
    </App>
  </ConfigProvider>,
);
