import { Link } from '@tanstack/react-router';
import { useAddress } from '../../../shared/address.js';
import { useWords } from '../../../shared/language.js';
import { useMayCreate } from '../../acts/api/may-create.js';

interface StartCaseProps {
  readonly postId: string;
  readonly unitId: string;
  readonly vacant: number;
}

/** From a vacancy to a case on it; where there is none, says so by the rule that would refuse it. */
export function StartCase({ postId, unitId, vacant }: StartCaseProps) {
  const { t } = useWords();
  const { asOf } = useAddress();
  const mayOpen = useMayCreate('case');
  if (!mayOpen || asOf !== null) return null;
  if (vacant < 1)
    return (
      <Link to="/rules/$id" params={{ id: 'E11' }}>
        {t('posts.noVacancy')}
      </Link>
    );
  return (
    <Link to="/cases/new" search={{ unitId, post: postId }}>
      {t('posts.startCase')}
    </Link>
  );
}
