import { useWords } from '../../shared/language.js';

export function Brand() {
  const { t } = useWords();
  return (
    <>
      <img src="/favicon.svg" alt="" />
      {t('common.product')}
    </>
  );
}
