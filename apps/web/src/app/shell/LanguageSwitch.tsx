import { chooseLanguage, type Language, useWords } from '../../shared/language.js';

const languages: readonly {
  readonly id: Language;
  readonly name: string;
  readonly short: string;
}[] = [
  { id: 'zh-CN', name: '中文', short: '中文' },
  { id: 'en', name: 'English', short: 'EN' },
];

export function LanguageSwitch() {
  const { t, language } = useWords();
  return (
    <div className="languages" role="group" aria-label={t('shell.language')}>
      {languages.map(({ id, name, short }) => (
        <button
          key={id}
          type="button"
          lang={id}
          aria-label={name}
          aria-pressed={id === language}
          onClick={() => chooseLanguage(id)}
        >
          {short}
        </button>
      ))}
    </div>
  );
}
