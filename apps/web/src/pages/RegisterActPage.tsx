import { useQuery } from '@tanstack/react-query';
import { things as kinds, type Things } from '../features/acts/model/things.js';
import { ActScreen } from '../features/acts/ui/ActScreen.js';
import { readThing } from '../shared/thing-page.js';
import { FreshQueryView } from '../shared/ui/QueryView.js';

interface RegisterActPageProps {
  readonly things: Things;
  readonly id: string;
  readonly name: string;
}

/** An act on an entry of a register; everything is chosen from the registers. */
export function RegisterActPage({ things, id, name }: RegisterActPageProps) {
  const query = useQuery({
    queryKey: [kinds[things].prefix, id, 'version'],
    queryFn: () => readThing({ things, id }),
  });
  return (
    <FreshQueryView query={query}>
      {({ version }) => <ActScreen target={{ things, id, act: name }} version={version} />}
    </FreshQueryView>
  );
}
