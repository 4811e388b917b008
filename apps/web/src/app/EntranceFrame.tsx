import type { ReactNode } from 'react';
import { DemoClock } from '../features/clock/ui/DemoClock.js';
import { useRuntime } from '../features/session/model/runtime.js';
import { useWords } from '../shared/language.js';
import { Brand } from './shell/Brand.js';
import { LanguageSwitch } from './shell/LanguageSwitch.js';

/** The frame of what is shown before anybody has signed in. */
export function EntranceFrame({ children }: { readonly children: ReactNode }) {
  const { t } = useWords();
  const { config } = useRuntime();
  return (
    <div className="entrance">
      <header className="shell-header">
        <span className="brand">
          <Brand />
        </span>
        <span className="muted">{t('shell.tagline')}</span>
        <span className="spacer" />
        <LanguageSwitch />
      </header>
      {config.simulated ? (
        <section aria-label={t('shell.notices')}>
          <DemoClock mayAdvance={false} />
        </section>
      ) : null}
      <main className="entrance-main">
        <div className="panel">{children}</div>
      </main>
    </div>
  );
}
