import { useWords } from '../../../shared/language.js';
import { useCatalogue } from '../../session/model/runtime.js';

interface Acting {
  readonly actor: string;
  readonly actorName?: string | null;
  readonly actingRole: string | null;
  readonly actingFor?: string | null;
}

/** Who acted, in which role; the product's own acts have a role and no person. */
export function Actor({ of }: { readonly of: Acting }) {
  const { t, pick } = useWords();
  const { data: catalogue } = useCatalogue();
  const role = of.actingRole === null ? undefined : catalogue?.roles[of.actingRole];
  const named = [of.actorName, role && pick(role)].filter(Boolean).join(' · ');
  return (
    <>
      {named || t('timeline.product')}
      {of.actingFor ? (
        <div className="muted">{t('timeline.actingFor', { name: of.actingFor })}</div>
      ) : null}
    </>
  );
}
