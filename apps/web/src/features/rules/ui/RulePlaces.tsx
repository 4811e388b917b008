import type { RulePage } from '@jishi/client';
import { Link } from '@tanstack/react-router';
import { useWords } from '../../../shared/language.js';
import { parameterWords } from '../../procedures/model/procedure-view.js';
import { type PlacesOf, placesByOrigin, type RulePlace } from '../model/places.js';

/** What asks for the rule: gates and acts, by procedure. */
export function RulePlaces({ rule: { places } }: { readonly rule: RulePage }) {
  const { t } = useWords();
  return (
    <section className="panel" aria-labelledby="places">
      <h2 id="places">{t('rules.places')}</h2>
      {places.length === 0 ? <p className="muted">{t('rules.byEngine')}</p> : null}
      <ul className="procedure-lines">
        {placesByOrigin(places).map((origin) => (
          <li key={origin.key}>
            <Origin of={origin} />
            <ul>
              {origin.places.map((place, index) => (
                <li key={`${place.step?.kind ?? ''}/${place.act?.name ?? ''}/${String(index)}`}>
                  <Place of={place} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Origin({ of: { procedure, stream } }: { readonly of: PlacesOf }) {
  const { t, pick } = useWords();
  if (procedure === null)
    return <strong>{t(stream === 'meeting' ? 'rules.onMeeting' : 'rules.onMatter')}</strong>;
  const [id = '', version = ''] = procedure.name.split('@');
  return (
    <Link to="/procedures/$id/versions/$version" params={{ id, version }}>
      {pick(procedure.title)} <span className="number">{procedure.name}</span>
    </Link>
  );
}

function Place({ of: { step, act, with: parameters } }: { readonly of: RulePlace }) {
  const { t, pick, join } = useWords();
  const parts = [step === null ? [] : [pick(step.title)], act ? pick(act.title) : t('rules.gate')];
  return (
    <>
      {join(parts.flat())} <span className="muted">{parameterWords(parameters)}</span>
    </>
  );
}
