import { describe, expect, it } from '@jest/globals';
import { promotion } from '@jishi/procedures';
import type { ActDefinition, ProcedureDefinition, StepDefinition, StepKind } from './definition.js';
import { diffProcedures } from './diff.js';

/** The differences of a promotion with one step changed, in words. */
function changed(kind: StepKind, change: (step: StepDefinition) => Partial<StepDefinition>) {
  const steps = promotion.steps.map((step) =>
    step.kind === kind ? { ...step, ...change(step) } : step,
  );
  return words({ ...promotion, steps });
}

function words(after: ProcedureDefinition, before: ProcedureDefinition = promotion) {
  return diffProcedures(before, after).map((each) => each.words);
}

const publicityEnds = (more: object) =>
  changed('publicity', ({ clocks }) => ({
    clocks: { ...clocks, publicityEnds: { ...clocks.publicityEnds, ...more } } as never,
  }));

describe('Two versions of a definition', () => {
  it('do not differ where they are the same', () => {
    expect(words(promotion)).toEqual([]);
  });

  it('differ in their title', () => {
    const after = { ...promotion, title: { zh: '本地提拔', en: 'Local promotion' } };
    expect(words(after)).toEqual([
      {
        zh: '事项：名称“提拔任用”→“本地提拔”',
        en: 'The case: title “Promotion” → “Local promotion”',
      },
    ]);
    expect(words({ ...promotion, title: { ...promotion.title, en: 'Raise' } })).toHaveLength(1);
  });

  it('differ in their steps and the order of these', () => {
    const [analysis, proposal, ...others] = promotion.steps as [StepDefinition, StepDefinition];
    const fewer = { ...promotion, steps: [analysis, ...others] };
    expect(words(fewer)).toEqual([{ zh: '动议：取消环节', en: 'Proposal: removed: step' }]);
    expect(words(promotion, fewer)).toEqual([
      { zh: '动议：增加环节', en: 'Proposal: added: step' },
    ]);
    const swapped = { ...promotion, steps: [proposal, analysis, ...others] };
    expect(diffProcedures(promotion, swapped)).toMatchObject([
      { mark: 'changed', subject: 'order', step: 'proposal' },
      { mark: 'changed', subject: 'order', step: 'analysis' },
    ]);
  });

  it('name what they do not know by its bare name', () => {
    const odd = { ...promotion.steps[0], kind: 'coronation' } as unknown as StepDefinition;
    const after = { ...promotion, steps: [...promotion.steps, odd] };
    expect(words(after)).toEqual([{ zh: 'coronation：增加环节', en: 'coronation: added: step' }]);
    const clocks = { eternity: { length: 1, unit: 'years', reminder: 0 } } as const;
    const older = { ...promotion, steps: [{ ...odd, clocks: {} }] };
    expect(words({ ...promotion, steps: [{ ...odd, clocks }] }, older)[0]?.zh).toBe(
      'coronation：增加eternity（1年）',
    );
  });

  it('differ in owner and expected time', () => {
    expect(changed('publicity', () => ({ owner: 'department-head', sla: 20 }))).toEqual([
      {
        zh: '任前公示：责任人 经办人 → 组织部负责人',
        en: 'Pre-appointment publicity: owner case officer → department head',
      },
      {
        zh: '任前公示：预计时间 12 → 20 个工作日',
        en: 'Pre-appointment publicity: expected within 12 → 20 working days',
      },
    ]);
  });
});

describe('The clocks of two versions', () => {
  it('differ in length, as “5 → 7 working days”', () => {
    expect(publicityEnds({ length: 7 })).toEqual([
      {
        zh: '任前公示：公示期 5 → 7 个工作日',
        en: 'Pre-appointment publicity: publicity 5 → 7 working days',
      },
    ]);
    expect(publicityEnds({ length: 1, unit: 'months' })[0]).toEqual({
      zh: '任前公示：公示期 5个工作日 → 1个月',
      en: 'Pre-appointment publicity: publicity 5 working days → 1 months',
    });
  });

  it('differ in reminder, first day and protection', () => {
    const more = publicityEnds({ reminder: 1, countStartDay: false, protects: false });
    expect(more.map(({ en }) => en.split('publicity: publicity ')[1])).toEqual([
      'reminder 3 → 1 working days before',
      'does not count its first day',
      'does not protect those concerned any more',
    ]);
    const deferral = changed('publicity', ({ clocks }) => ({
      clocks: {
        ...clocks,
        reportDeferral: { ...clocks.reportDeferral, protects: true, countStartDay: true },
      } as never,
    }));
    expect(deferral.map(({ zh }) => zh)).toEqual([
      '任前公示：暂缓任用期 首日计入',
      '任前公示：暂缓任用期 改为保护性期限',
    ]);
  });

  it('come and go', () => {
    expect(changed('publicity', () => ({ clocks: {} })).map(({ en }) => en)).toEqual([
      'Pre-appointment publicity: removed: publicity (5 working days)',
      'Pre-appointment publicity: removed: deferral after a report (3 months)',
    ]);
  });
});

describe('The gates and rules of two versions', () => {
  it('come and go, each time that a rule is asked for', () => {
    expect(changed('analysis', ({ gates }) => ({ gates: [...gates, { rule: 'M01' }] }))).toEqual([
      {
        zh: '分析研判：增加关口 M01 先分析研判后启动',
        en: expect.stringContaining('added: gate M01'),
      },
    ]);
    expect(changed('analysis', () => ({ gates: [] }))[0]?.zh).toContain('取消关口 M01');
  });

  it('differ in parameters, the rules version standing for what is left out', () => {
    const [first] = changed('recommendation', ({ gates }) => ({
      gates: gates.map((gate) =>
        gate.rule === 'D06' ? { ...gate, with: { quorum: { num: 3, den: 4 } } } : gate,
      ),
    }));
    expect(first?.zh).toContain('参数 quorum 规则版本的值 → 3/4');
    expect(first?.en).toContain("quorum the rules version's → 3/4");
    const before = changed('inspection', ({ gates }) => ({
      gates: gates.map((gate) =>
        gate.rule === 'E10'
          ? { rule: gate.rule, with: { before: 'publicity', blocks: true } }
          : gate,
      ),
    }));
    expect(before.map(({ en }) => en.split(', ')[1])).toEqual([
      'before decision → publicity',
      "blocks the rules version's → true",
    ]);
  });

  it('differ in the rules of one act', () => {
    const [first] = changed('publicity', ({ acts }) => ({
      acts: {
        ...acts,
        'receive-report': { ...acts['receive-report'], rules: [{ rule: 'X99' }] },
      } as never,
    }));
    expect(first?.en).toMatch(/added: rule of “.+” X99$/);
  });
});

describe('The acts of two versions', () => {
  const act = (more: object) =>
    changed('publicity', ({ acts }) => ({
      acts: { ...acts, 'handle-report': { ...acts['handle-report'], ...more } } as never,
    })).map(({ zh }) => zh.split('” ')[1]);

  it('come and go', () => {
    const gone = changed('publicity', () => ({ acts: {} })).map(({ en }) => en);
    expect(gone).toHaveLength(6);
    expect(gone[0]).toContain('removed: act “');
    const acts = { ...promotion.acts, crown: { roles: [], rules: [] } };
    expect(words({ ...promotion, acts })).toEqual([
      { zh: '事项：增加办理事项“crown”', en: 'The case: added: act “crown”' },
    ]);
  });

  it('differ in who may do them, whatever the order in which they are named', () => {
    expect(act({ roles: ['report-intake', 'king'] })).toEqual([
      '办理人 受理反映人员 → 受理反映人员、king',
    ]);
    const sign = promotion.steps.find(({ kind }) => kind === 'recommendation')?.acts['sign-tally'];
    const roles = sign?.roles.toReversed();
    const turned = changed('recommendation', ({ acts }) => ({
      acts: { ...acts, 'sign-tally': { ...acts['sign-tally'], roles } } as never,
    }));
    expect(turned).toEqual([]);
  });

  it('differ in signature and effect', () => {
    expect(act({ signs: true })).toEqual(['须签字']);
    expect(act({ closes: 'must' })).toEqual(['办结本环节']);
    expect(act({ closes: undefined })).toEqual(['不再办结本环节']);
    const analysis = changed('analysis', ({ acts }) => ({
      acts: {
        ...acts,
        'conclude-analysis': { roles: ['department-head'], rules: [], closes: 'may' },
      } as never,
    }));
    expect(analysis.map(({ zh }) => zh.split('” ')[1])).toEqual(['不再签字', '可办结本环节']);
  });
});

describe('The acts of two versions, while a case is suspended', () => {
  it('are done, or are not any more', () => {
    const found = changed('publicity', ({ acts }) => {
      const { whileSuspended, ...ends } = acts['end-publicity-period'] as ActDefinition;
      const log = { ...(acts['handle-report'] as ActDefinition), whileSuspended };
      return { acts: { ...acts, 'end-publicity-period': ends, 'handle-report': log } as never };
    });
    expect(found.map(({ zh }) => zh.split('” ')[1]).toSorted()).toEqual([
      '中止期间不再可以办理',
      '中止期间也可办理',
    ]);
  });
});

describe('The documents of two versions', () => {
  it('come, go, and become required or optional', () => {
    const documents = (step: StepDefinition) => {
      const [notice, proof, log] = step.documents;
      return [
        { ...notice, required: false },
        { ...log, required: true },
        { ...proof, type: 'new' },
      ];
    };
    const found = changed('publicity', (step) => ({ documents: documents(step) as never }));
    expect(found.map(({ zh }) => zh)).toEqual([
      '任前公示：取消材料“发布渠道证明”',
      '任前公示：增加材料“发布渠道证明”',
      '任前公示：材料“公示文本” 必备 → 可选',
      '任前公示：材料“反映问题登记与核查材料” 可选 → 必备',
    ]);
  });
});
