/** A failure whose message is one clear line for the person at the terminal: what is wrong, and what to do. */
export class PlainError extends Error {
  name = 'PlainError';
}

/** Runs a command-line program; a plain error becomes its one line, anything else keeps its stack. Exit code 1 for both. */
export async function runProgram(main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof PlainError ? error.message : error);
    process.exitCode = 1;
  }
}
