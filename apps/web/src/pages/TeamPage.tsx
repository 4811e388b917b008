import { useTeam } from '../features/registers/api/registers.js';
import { teamsOf } from '../features/registers/model/team.js';
import { TeamTable } from '../features/registers/ui/TeamTable.js';
import { useAddress } from '../shared/address.js';
import { useWords } from '../shared/language.js';
import { LinkButton } from '../shared/ui/LinkButton.js';
import { PageHeading } from '../shared/ui/PageHeading.js';
import { QueryView } from '../shared/ui/QueryView.js';

/** The places of every unit that the reader may see, as E11 counts them. */
export function TeamPage() {
  const { t, pick } = useWords();
  const { asOf } = useAddress();
  const query = useTeam(asOf);
  return (
    <>
      <PageHeading
        title={t('posts.team')}
        facts={t('posts.teamNote')}
        actions={<LinkButton to="/posts">{t('posts.title')}</LinkButton>}
      />
      <QueryView query={query}>
        {(posts) =>
          posts.length === 0 ? (
            <p className="panel empty">{t('posts.empty')}</p>
          ) : (
            <div className="stack">
              {teamsOf(posts).map((team) => (
                <section key={team.unitId} aria-labelledby={`team-${team.unitId}`}>
                  <h2 id={`team-${team.unitId}`}>{pick(team.unitName)}</h2>
                  <TeamTable of={team} />
                </section>
              ))}
            </div>
          )
        }
      </QueryView>
    </>
  );
}
