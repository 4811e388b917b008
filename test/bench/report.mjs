import { median, medianRatio, percentile } from './rounds.mjs';

/** Collects figures and prints each as it is measured; `failed` counts those below their ratio. */
export function createReport(print) {
  let failed = 0;
  return {
    get failed() {
      return failed;
    },
    heading(text) {
      print(`\n${text}`);
    },
    /** A floor: reported, and never wrong in itself. */
    floor(name, measured) {
      print(line(name, shown(measured)));
    },
    /** @param atLeast the median ratio to the floor below which the figure fails; left out, it is reported */
    ratio(name, measured, { floor, atLeast }) {
      const ratio = medianRatio(measured.rates, floor.rates);
      const value = `${ratio.toFixed(2)} of it`;
      if (atLeast === undefined) return print(line(name, shown(measured), value));
      const ok = ratio >= atLeast;
      if (!ok) failed += 1;
      print(line(name, shown(measured), verdict(value, `≥ ${atLeast}`, ok)));
    },
    /** Microseconds of processor time, a value a round, beside those of the floor; see `processorTime`. */
    processor(name, times, floor, atMost) {
      const { text, ok } = processorTime(times, floor, atMost);
      if (!ok) failed += 1;
      print(line(name, ...text));
    },
    /** A count that has to be exactly this. */
    count(name, value, must) {
      const ok = value === must;
      if (!ok) failed += 1;
      print(line(name, String(value), verdict('', `= ${must}`, ok)));
    },
    reported: (name, text) => print(line(name, text)),
    times(name, latencies) {
      print(line(name, `${latencies.length} times, ${shownTimes(latencies)}`));
    },
  };
}

/**
 * @param floor left out, the times are a floor themselves
 * @param atMost the median ratio to the floor above which the figure fails; left out, it is reported
 */
function processorTime(times, floor, atMost) {
  const text = [`${median(times).toFixed(0)} µs of processor time`];
  if (floor === undefined) return { text, ok: true };
  const ratio = medianRatio(times, floor);
  const value = `${ratio.toFixed(2)} of it`;
  if (atMost === undefined) return { text: [...text, value], ok: true };
  const ok = ratio <= atMost;
  return { text: [...text, verdict(value, `≤ ${atMost}`, ok, 'ABOVE')], ok };
}

function shown({ rates, latencies }) {
  return `${Math.round(median(rates))}/s, ${shownTimes(latencies)}`;
}

function shownTimes(latencies) {
  const [p50, p99] = [50, 99].map((percent) => percentile(latencies, percent).toFixed(1));
  return `p50 ${p50} ms, p99 ${p99} ms`;
}

const verdict = (value, must, ok, wrong = 'BELOW') =>
  `${value} (${must}) ${ok ? 'ok' : wrong}`.trim();

const line = (name, ...rest) =>
  `${name.padEnd(52)} ${rest.map((text) => text.padEnd(40)).join(' ')}`.trimEnd();
