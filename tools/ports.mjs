import { connect, createServer } from 'node:net';
import { PlainError } from './plain-error.mjs';

const LOOPBACK = '127.0.0.1';

/** A port of the loopback address that nobody listens on now: `preferred` if it is free, else any. */
export async function freePort(preferred = 0) {
  return (await tryListen(preferred)) ?? (await tryListen(0));
}

/** Fails with one line when somebody already listens on the port. `setting` is the variable that moves it. */
export async function requireFreePort(port, host, what, setting) {
  if ((await tryListen(port, host)) === undefined) {
    throw new PlainError(
      `Port ${port} is busy, so ${what} can't start. Stop the program that uses it, or set ${setting} to another port.`,
    );
  }
}

/** Whether something accepts connections there. */
export function accepts(port, host = LOOPBACK) {
  return new Promise((resolve) => {
    const socket = connect({ port, host, timeout: 1000 });
    const end = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => end(true));
    socket.once('timeout', () => end(false));
    socket.once('error', () => end(false));
  });
}

function tryListen(port, host = LOOPBACK) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen({ port, host, exclusive: true }, () => {
      const taken = server.address().port;
      server.close(() => resolve(taken));
    });
  });
}
