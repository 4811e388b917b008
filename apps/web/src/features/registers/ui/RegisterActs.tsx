import type { OfferedAct } from '@jishi/client';
import { useWords } from '../../../shared/language.js';
import { LinkButton } from '../../../shared/ui/LinkButton.js';
import { things as kinds, type Things } from '../../acts/model/things.js';

interface RegisterActsProps {
  readonly things: Things;
  readonly id: string;
  readonly acts: readonly OfferedAct[];
}

/** The acts on an entry of a register that the reader's duty allows. */
export function RegisterActs({ things, id, acts }: RegisterActsProps) {
  const { pick } = useWords();
  return acts
    .filter(({ name, allowed }) => allowed && name !== kinds[things].creates)
    .map(({ name, title }) => (
      <LinkButton key={name} to="/$things/$id/acts/$name" params={{ things, id, name }}>
        {pick(title)}
      </LinkButton>
    ));
}
