/**
 * A sign-in in a window of its own, so that what was typed on the page stays. The window tells us
 * its address over a channel of this origin: an opener would be cut off while the window is at the
 * issuer. The code in the address is useless without the verifier, which never leaves this page.
 */
const CHANNEL = 'jishi.signed-again';

export class WindowBlockedError extends Error {
  override readonly name = 'WindowBlockedError';
}

/** Opens the window while the person's click still counts; its address is set later. */
export function openSignInWindow(): Window {
  const place = window.open('about:blank', '_blank', 'popup,width=520,height=680');
  if (!place) throw new WindowBlockedError('the browser opened no window');
  return place;
}

/** Resolves to the address with which the issuer answered this request. */
export function awaitReturn(stateId: string, signal: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    const channel = new BroadcastChannel(CHANNEL);
    const end = (settle: () => void) => {
      channel.close();
      settle();
    };
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (typeof data === 'string' && stateOf(data) === stateId) end(() => resolve(data));
    };
    signal.addEventListener('abort', () => end(() => reject(new DOMException('', 'AbortError'))), {
      once: true,
    });
  });
}

/** Called in the window when it has come back from the issuer. */
export function reportReturn(url: string): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(url);
  channel.close();
  window.close();
}

function stateOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).searchParams.get('state') : null;
}
