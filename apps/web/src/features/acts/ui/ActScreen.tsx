import type { OfferedAct } from '@jishi/client';
import { Link } from '@tanstack/react-router';
import { useAddress } from '../../../shared/address.js';
import { useWords } from '../../../shared/language.js';
import { PageHeading } from '../../../shared/ui/PageHeading.js';
import { useAfterRecording } from '../api/after-recording.js';
import { useDraft } from '../api/draft.js';
import { useAct } from '../api/may-create.js';
import type { Target } from '../api/submission.js';
import type { Values } from '../model/field.js';
import { things as kinds } from '../model/things.js';
import { ActForm } from './ActForm.js';
import type { FormScope } from './form-context.js';
import { FormContext } from './form-context.js';
import { Objections } from './Objections.js';

interface ActPartProps {
  readonly target: Target;
  readonly version: number | null;
  readonly local?: FormScope['local'];
  readonly start?: Values | undefined;
  readonly onPaper?: boolean;
  /** How the thing offers this act to the reader, where it says so. */
  readonly offered?: OfferedAct | undefined;
  /** Where it goes on once the act is recorded; left out, to the page of the thing. */
  readonly onward?: string;
}

interface ActScreenProps extends ActPartProps {
  /** The thing's own name, for the way back. */
  readonly of?: string | undefined;
  /** Its number, where the window's title may show one. */
  readonly number?: string | undefined;
}

/** The screen of one act. */
export function ActScreen({ of, number, ...part }: ActScreenProps) {
  const { pick } = useWords();
  const { target } = part;
  const act = useAct(kinds[target.things].prefix, target.act);
  if (act === undefined) return <div aria-busy="true" />;
  if (act === null) return <Unavailable />;
  return (
    <>
      <PageHeading
        title={pick(act.title)}
        of={number}
        facts={target.id === null ? null : <Back target={target} of={of} />}
      />
      <ActPart {...part} />
    </>
  );
}

/** An act as part of a screen: what stands in its way now, and its form. */
export function ActPart(props: ActPartProps) {
  const { target, version, local = {}, start, onPaper = false, offered, onward } = props;
  const { t } = useWords();
  const { search } = useAddress();
  const act = useAct(kinds[target.things].prefix, target.act);
  const onRecorded = useAfterRecording(target.things, target.id, onward);
  const draft = useDraft(target);
  if (!act) return null;
  if (!draft.isFetchedAfterMount) return <div aria-busy="true" />;
  return (
    <>
      <FormContext value={{ problems: [], local, caseId: null }}>
        <Objections title={t('acts.notAllowedNow')} refusals={offered?.refusals ?? []} />
        <Objections title={t('acts.gapsNow')} refusals={offered?.gaps ?? []} />
      </FormContext>
      <ActForm
        {...{ act, target, version, local, start, onPaper, onRecorded }}
        given={search}
        draft={draft.data}
      />
    </>
  );
}

function Back({ target, of }: Pick<ActScreenProps, 'target' | 'of'>) {
  const { t } = useWords();
  return (
    <Link to={`/${target.things}/${target.id ?? ''}` as '/cases'}>{of ?? t('common.back')}</Link>
  );
}

function Unavailable() {
  const { t } = useWords();
  return (
    <>
      <PageHeading title={t('acts.unavailable')} />
      <p>{t('acts.unavailableHint')}</p>
    </>
  );
}
