/** How long a workload runs before the next one's turn, in milliseconds. */
const TURN_MS = 500;
const ROUNDS = 11;

/**
 * Runs the workloads in short turns, one after the other, so that whatever else the machine does hits
 * all of them. Every round starts with another one. The first round only warms up.
 * @param workloads by name, each `{ clients, once, before }`: so many clients that call `once` again and again, after
 *   `before`, where there is one, has made ready what they use up
 * @returns for each name its `rates` (a second, one a round) and its `latencies` (milliseconds)
 */
export async function alternate(workloads, rounds = ROUNDS) {
  const names = Object.keys(workloads);
  const measured = Object.fromEntries(names.map((name) => [name, { rates: [], latencies: [] }]));
  for (let round = 0; round <= rounds; round += 1) {
    for (let turn = 0; turn < names.length; turn += 1) {
      const name = names[(round + turn) % names.length];
      const { rate, latencies } = await runTurn(workloads[name]);
      if (round === 0) continue;
      measured[name].rates.push(rate);
      measured[name].latencies.push(...latencies);
    }
  }
  return measured;
}

async function runTurn({ clients, once, before }) {
  await before?.();
  const latencies = [];
  const began = performance.now();
  const client = async (_, index) => {
    for (let at = performance.now(); at - began < TURN_MS; ) {
      await once(index);
      const ended = performance.now();
      latencies.push(ended - at);
      at = ended;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return { rate: (latencies.length * 1000) / (performance.now() - began), latencies };
}

/** The median over the rounds of one rate by the other of the same round. */
export function medianRatio(rates, floorRates) {
  return median(rates.map((rate, round) => rate / floorRates[round]));
}

export function median(values) {
  return percentile(values, 50);
}

export function percentile(values, percent) {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))];
}
