import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { useState } from 'react';
import { RuntimeContext } from '../features/session/model/runtime.js';
import { startRuntime } from '../features/session/model/start.js';
import { SignedAgainPage, signedAgainPath } from '../features/session/ui/SignedAgainPage.js';
import { ApiError } from '../shared/api.js';
import { useWords } from '../shared/language.js';
import { FirstPageContext } from '../shared/ui/PageHeading.js';
import { Failure } from '../shared/ui/QueryView.js';
import { router } from './router.js';
import { theme } from './theme.js';

const mostTries = 2;

/** Reads are tried again where the network failed or a server stumbled; never where it answered no. */
function createQueryClient(): QueryClient {
  const retry = (count: number, error: unknown) =>
    count < mostTries && error instanceof ApiError && (error.status === 0 || error.status >= 500);
  return new QueryClient({ defaultOptions: { queries: { retry, staleTime: 5000 } } });
}

export function App() {
  const { language } = useWords();
  const [queries] = useState(createQueryClient);
  const [first] = useState({ current: true });
  return (
    <ConfigProvider
      theme={theme}
      locale={language === 'en' ? enUS : zhCN}
      button={{ autoInsertSpace: false }}
      wave={{ disabled: true }}
    >
      <FirstPageContext value={first}>
        {location.pathname === signedAgainPath ? (
          <SignedAgainPage />
        ) : (
          <QueryClientProvider client={queries}>
            <Started />
          </QueryClientProvider>
        )}
      </FirstPageContext>
    </ConfigProvider>
  );
}

/** The store says how people sign in, and whether its clock is the real one, before anything is shown. */
function Started() {
  const runtime = useQuery({ queryKey: ['runtime'], queryFn: startRuntime, staleTime: Infinity });
  if (runtime.isError && !runtime.data)
    return (
      <main className="entrance-main">
        <Failure error={runtime.error} onRetry={() => void runtime.refetch()} />
      </main>
    );
  if (!runtime.data) return <div aria-busy="true" />;
  return (
    <RuntimeContext value={runtime.data}>
      <RouterProvider router={router} />
    </RuntimeContext>
  );
}
