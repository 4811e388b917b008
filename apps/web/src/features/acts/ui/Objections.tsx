import type { Refusal } from '@jishi/client';
import { RefusalList } from './RefusalPanel.js';

interface ObjectionsProps {
  readonly title: string;
  readonly refusals: readonly Refusal[];
}

/** What is known to stand in an act's way before it is sent; nothing where nothing does. */
export function Objections({ title, refusals }: ObjectionsProps) {
  if (refusals.length === 0) return null;
  return (
    <section className="note note-waiting not-now">
      <div>
        <h2>{title}</h2>
        <RefusalList refusals={refusals} />
      </div>
    </section>
  );
}
