import { ActScreen } from '../features/acts/ui/ActScreen.js';
import { useAddress } from '../shared/address.js';

/** A new case; from a vacancy it begins with the post, and one candidate for it. */
export function NewCasePage() {
  const { search } = useAddress();
  const { post } = search;
  const start = post ? { posts: [{ postId: post }], candidates: [{ postId: post }] } : undefined;
  return (
    <ActScreen
      target={{ things: 'cases', id: null, act: 'open-case' }}
      version={null}
      start={start}
    />
  );
}
