import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { promotion } from '@jishi/procedures';
import { runOnFiles, runProcedure } from './run.js';

const folder = mkdtempSync(join(tmpdir(), 'jishi-procedure-'));

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  return path;
}

/** What the command printed, and its exit code. */
function run(...args: readonly string[]) {
  const lines: string[] = [];
  return { code: runOnFiles(args, (line) => lines.push(line)), lines };
}

const overlay = {
  id: 'promotion-local',
  version: 1,
  base: 'promotion@1',
  title: { zh: '本地提拔', en: 'Local promotion' },
  changes: [
    {
      change: 'set-clock',
      step: 'publicity',
      clock: 'publicityEnds',
      length: 7,
      unit: 'working-days',
    },
  ],
};

describe('jishi procedure validate', () => {
  it('names a sound definition and its order', () => {
    const { code, lines } = run('validate', file('promotion.json', promotion));
    expect({ code, lines }).toEqual({
      code: 0,
      lines: [
        'promotion@1 Promotion: analysis → proposal → recommendation → inspection → decision → publicity → probation',
      ],
    });
  });

  it('points to the line of what is wrong, in either language', () => {
    const text =
      '{\n  "id": "own",\n  "version": 1,\n  "caseKind": "promotion",\n  "title": { "zh": "自" },\n  "acts": {},\n  "steps": []\n}';
    const path = file('wrong.json', text);
    const { code, lines } = run('validate', path);
    expect(code).toBe(1);
    expect(lines).toContain(`${path}:5:3 the wording in English is missing`);
    expect(lines).toContain(`${path}:7:3 there is no step`);
    expect(run('validate', path, '--language', 'zh').lines).toContain(`${path}:5:3 缺少英文文字`);
  });

  it('points to what is of another shape, or no JSON at all', () => {
    const shape = file('shape.json', '{ "id": "own",\n  "version": "one" }');
    expect(run('validate', shape).lines).toContain(
      `${shape}:2:3 version: missing, or of another type`,
    );
    const broken = file('broken.json', '{\n  "id": }');
    expect(run('validate', broken)).toEqual({
      code: 1,
      lines: [`${broken}:2:9 not JSON: ValueExpected`],
    });
    const deep = file(
      'deep.json',
      `{ "id": "${'['.repeat(40)}",\n "steps": ${'['.repeat(100_000)}`,
    );
    expect(run('validate', deep).lines).toEqual([`${deep}:2:42 not JSON: NestedTooDeeply`]);
    expect(run('validate', file('empty.json', '')).code).toBe(1);
    expect(run('validate', file('list.json', '[]')).code).toBe(1);
  });

  it('resolves an overlay, and shows a loosening at its difference', () => {
    expect(run('validate', file('overlay.json', overlay)).code).toBe(0);
    const loose = file('loose.json', {
      ...overlay,
      changes: [{ ...overlay.changes[0], length: 3 }],
    });
    const { code, lines } = run('validate', loose);
    expect(code).toBe(1);
    expect(lines).toEqual([expect.stringMatching(/loose\.json:10:5 this difference loosens/)]);
    const unknown = file('base.json', { ...overlay, base: 'crown@1' });
    expect(run('validate', unknown).lines).toEqual([
      `${unknown}:4:3 there is no definition “crown@1” to build on`,
    ]);
  });
});

describe('jishi procedure diff', () => {
  it('says each difference in words', () => {
    const path = file('overlay.json', overlay);
    expect(run('diff', 'promotion@1', path)).toEqual({
      code: 0,
      lines: [
        'The case: title “Promotion” → “Local promotion”',
        'Pre-appointment publicity: publicity 5 → 7 working days',
      ],
    });
    expect(run('diff', 'promotion@1', path, '--language', 'zh').lines[1]).toBe(
      '任前公示：公示期 5 → 7 个工作日',
    );
    expect(run('diff', 'promotion@1', 'promotion@1').lines).toEqual(['no difference']);
  });

  it('does not compare what is not sound', () => {
    const broken = file('broken.json', '{');
    expect(() => run('diff', 'promotion@1', broken)).toThrow(broken);
  });
});

it('publishes for a person whom the API knows, and says what is missing', async () => {
  const publish = (environment: NodeJS.ProcessEnv, ...args: readonly string[]) =>
    runProcedure(args, () => undefined, environment);
  await expect(publish({}, 'publish', 'own@1')).rejects.toThrow('JISHI_ACCESS_TOKEN');
  expect(await publish({}, 'publish')).toBe(2);
  expect(await publish({}, 'propose', 'own.json', '--unit', 'u1')).toBe(2);
  expect(await publish({}, 'diff', 'promotion@1', 'promotion@1')).toBe(0);
});

it('says how it is used', () => {
  expect(run('crown').code).toBe(2);
  expect(run('validate').lines[0]).toContain('jishi procedure validate');
});
