import { things as kinds, type Things } from '../features/acts/model/things.js';
import { ActScreen } from '../features/acts/ui/ActScreen.js';

interface NewThingPageProps {
  readonly things: Things;
}

/** The act that begins a new thing of a kind. */
export function NewThingPage({ things }: NewThingPageProps) {
  return <ActScreen target={{ things, id: null, act: kinds[things].creates }} version={null} />;
}
