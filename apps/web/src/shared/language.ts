import type { Text } from '@jishi/client';
import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { catalogues, type WordKey } from './words/index.js';

export type Language = 'zh-CN' | 'en';

const STORED = 'jishi.language';

/** Starts in the language the address asks for (this visit only), else the one last chosen, else Chinese. */
export function startLanguages(): void {
  const address = new URLSearchParams(location.search).get('lang');
  // The way over the issuer loads the app anew, at an address that no longer asks.
  if (address !== null) sessionStorage.setItem(STORED, address);
  const asked = sessionStorage.getItem(STORED) ?? localStorage.getItem(STORED);
  void i18next.use(initReactI18next).init({
    lng: asked === 'en' ? 'en' : 'zh-CN',
    resources: {
      'zh-CN': { translation: catalogues['zh-CN'] },
      en: { translation: catalogues.en },
    },
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false }, // React escapes
    initAsync: false,
  });
  document.documentElement.lang = i18next.language;
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = language;
  });
}

/** Changes the words in place: address, focus and what was typed stay. */
export function chooseLanguage(language: Language): void {
  localStorage.setItem(STORED, language);
  sessionStorage.removeItem(STORED);
  void i18next.changeLanguage(language);
}

type Values = Readonly<Record<string, string | number>>;

export interface Words {
  readonly t: (key: WordKey, values?: Values) => string;
  /** A text of the API, or of the record, in the language of the screen. */
  readonly pick: (text: Text) => string;
  readonly language: Language;
  /** Joins parts of a list as the language does. */
  readonly join: (parts: readonly string[]) => string;
}

export function useWords(): Words {
  const { t, i18n } = useTranslation();
  const language: Language = i18n.language === 'en' ? 'en' : 'zh-CN';
  return {
    t: (key, values) => t(key, values ?? {}),
    pick: (text) => (language === 'en' ? text.en : text.zh),
    language,
    join: (parts) => parts.join(language === 'en' ? ', ' : '、'),
  };
}
