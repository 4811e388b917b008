import type { DefinitionCheck } from '@jishi/client';
import { useState } from 'react';
import { ActPart } from '../features/acts/ui/ActScreen.js';
import { useDefinitionCheck } from '../features/procedures/api/check.js';
import { DefinitionForm } from '../features/procedures/ui/DefinitionForm.js';
import { DefinitionProblems } from '../features/procedures/ui/DefinitionProblems.js';
import { Differences } from '../features/procedures/ui/Differences.js';
import type { Problem } from '../shared/api.js';
import { useWords } from '../shared/language.js';
import { Note } from '../shared/ui/Note.js';
import { PageHeading } from '../shared/ui/PageHeading.js';

/** A definition is written, checked, compared with what is in force, and proposed; somebody else publishes it. */
export function ProposeProcedurePage() {
  const { t } = useWords();
  const [text, setText] = useState('');
  const check = useDefinitionCheck();
  const change = (next: string) => {
    setText(next);
    // What was found is about another text now.
    check.reset();
  };
  return (
    <>
      <PageHeading title={t('procedures.propose')} />
      <div className="stack">
        <DefinitionForm
          text={text}
          busy={check.isPending}
          onChange={change}
          onCheck={() => check.mutate(text)}
        />
        {check.error ? <CheckFailed problem={check.error.problem} /> : null}
        {check.data ? <Checked check={check.data} text={text} /> : null}
      </div>
    </>
  );
}

function CheckFailed({ problem }: { readonly problem: Problem }) {
  const { t, pick } = useWords();
  const said = problem.words ? pick(problem.words) : t('common.failed');
  return <Note kind="refused">{said}</Note>;
}

interface CheckedProps {
  readonly check: DefinitionCheck;
  readonly text: string;
}

function Checked({ check: { sound, problems }, text }: CheckedProps) {
  if (sound === null) return <DefinitionProblems text={text} problems={problems} />;
  return (
    <>
      <Sound of={sound} />
      <ActPart
        key={text}
        target={{ things: 'procedures', id: sound.id, act: 'propose-procedure' }}
        version={null}
        start={{ definition: sound.definition }}
        onward={`/procedures/${sound.id}/versions/${sound.name.slice(sound.id.length + 1)}`}
      />
    </>
  );
}

function Sound({ of }: { readonly of: NonNullable<DefinitionCheck['sound']> }) {
  const { t, pick } = useWords();
  const { name, title, steps, differences } = of;
  const order = steps.map((step) => pick(step.title)).join(' → ');
  return (
    <>
      <Note kind="done">{t('procedures.sound', { name, title: pick(title), order })}</Note>
      {differences ? <Differences of={differences} /> : null}
    </>
  );
}
