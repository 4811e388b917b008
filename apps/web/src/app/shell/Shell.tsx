import { Outlet } from '@tanstack/react-router';
import { LiveUpdates } from '../../features/live/LiveUpdates.js';
import { useMe, useRuntime } from '../../features/session/model/runtime.js';
import { ExpiryBanner } from '../../features/session/ui/ExpiryBanner.js';
import { NoAccess } from '../../features/session/ui/NoAccess.js';
import { useAddress } from '../../shared/address.js';
import { useWords } from '../../shared/language.js';
import { QueryView } from '../../shared/ui/QueryView.js';
import { DemoBanner } from './DemoBanner.js';
import { Header } from './Header.js';
import { LostBanner } from './LostBanner.js';
import { Menu } from './Menu.js';
import { TimeBanner } from './TimeBanner.js';

/** The frame of every screen for a person who is signed in. */
export function Shell() {
  const { t } = useWords();
  const { asOf } = useAddress();
  return (
    <LiveUpdates>
      <a className="skip" href="#main">
        {t('shell.skip')}
      </a>
      <div className={asOf === null ? 'shell' : 'shell as-of-frame'}>
        <Header />
        <Banners />
        <Menu />
        <main id="main" className="shell-main" tabIndex={-1}>
          <Content />
        </main>
      </div>
    </LiveUpdates>
  );
}

function Banners() {
  const { t } = useWords();
  const { config } = useRuntime();
  const { asOf } = useAddress();
  return (
    <section className="banners" aria-label={t('shell.notices')}>
      {asOf === null ? null : <TimeBanner asOf={asOf} />}
      {config.simulated ? <DemoBanner /> : null}
      <ExpiryBanner />
      <LostBanner />
    </section>
  );
}

/** Nothing can be shown before it is known who asks. */
function Content() {
  const me = useMe();
  if (me.isError && !me.data)
    return <NoAccess error={me.error} onRetry={() => void me.refetch()} />;
  return <QueryView query={me}>{() => <Outlet />}</QueryView>;
}
