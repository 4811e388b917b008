import { useWords } from '../../../shared/language.js';
import { fieldsOf } from '../../acts/model/read-schema.js';
import { useCatalogue } from '../../session/model/runtime.js';

/** What a rank is called, from the act that registers posts. */
export function useRankWord(): (rank: string) => string {
  const { pick } = useWords();
  const { data } = useCatalogue();
  const act = data?.acts.find(({ name }) => name === 'register-post');
  const rank = act ? fieldsOf(act.schema).find(({ name }) => name === 'rank') : undefined;
  const options = rank?.shape.kind === 'choice' ? rank.shape.options : [];
  return (value) => {
    const option = options.find((each) => each.value === value);
    return option ? pick(option.label) : value;
  };
}
