export { accepted, type GoldenFiles, selected } from './accepting.js';
export { readDecided, readGolden, writeGolden } from './files.js';
export { answered, type GoldenLine, goldenText } from './line.js';
export { unpacked } from './packing.js';
export { ruleResultsIn } from './rule-results.js';
