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
    /** A count that has to be exactly this. */
    count(name, value, must) {
      const ok = value === must;
      if (!ok) failed += 1;
      print(line(name, String(value), verdict('', `= ${must}`, ok)));
    },
    reported(name, text) {
      print(line(name, text));
    },
    times(name, latencies) {
      print(line(name, `${latencies.length} times, ${shownTimes(latencies)}`));
    },
  };
}

function shown({ rates, latencies }) {
  return `${Math.round(median(rates))}/s, ${shownTimes(latencies)}`;
}

function shownTimes(latencies) {
  const [p50, p99] = [50, 99].map((percent) => percentile(latencies, percent).toFixed(1));
  return `p50 ${p50} ms, p99 ${p99} ms`;
}

const verdict = (value, must, ok) => `${value} (${must}) ${ok ? 'ok' : 'BELOW'}`.trim();

const line = (name, ...rest) =>
  `${name.padEnd(52)} ${rest.map((text) => text.padEnd(40)).join(' ')}`.trimEnd();
