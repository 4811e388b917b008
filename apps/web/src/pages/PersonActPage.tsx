import type { PersonPage } from '@jishi/client';
import { ActScreen } from '../features/acts/ui/ActScreen.js';
import { usePerson } from '../features/registers/api/registers.js';
import { toConfirm } from '../features/registers/model/person-facts.js';
import { useAddress } from '../shared/address.js';
import { FreshQueryView } from '../shared/ui/QueryView.js';

interface PersonActPageProps {
  readonly id: string;
  readonly name: string;
}

/** An act on a person; confirming a proposed fact begins with what was proposed. */
export function PersonActPage({ id, name }: PersonActPageProps) {
  const query = usePerson(id);
  return (
    <FreshQueryView query={query}>
      {(person) => <PersonAct person={person} name={name} />}
    </FreshQueryView>
  );
}

function PersonAct({ person, name }: { readonly person: PersonPage; readonly name: string }) {
  const { search } = useAddress();
  const fact = person.facts.find(({ factId }) => factId === search.factId);
  const confirms = name === 'confirm-fact' && fact?.value;
  return (
    <ActScreen
      target={{ things: 'people', id: person.personId, act: name }}
      of={person.name}
      version={person.version}
      start={confirms ? { content: toConfirm(confirms) } : undefined}
      offered={person.acts.find((act) => act.name === name)}
    />
  );
}
