/** What the orchestration can run into, in plain words for whoever has to do something about it. */
export const incidents = {
  'workflow-missing': {
    zh: '事项的流程引擎记录丢失，已按事实记录重新启动。',
    en: 'The engine had lost this workflow; it was started again from the record.',
  },
  'workflow-stopped': {
    zh: '流程被外部中止，已按事实记录重新启动。',
    en: 'The workflow was stopped from outside; it was started again from the record.',
  },
  'workflow-completed': {
    zh: '流程早于事实记录结束，已按事实记录重新启动。',
    en: 'The workflow had ended before its step did; it was started again from the record.',
  },
  'workflow-wedged': {
    zh: '流程代码反复失败，已终止并按事实记录重建；如再次出现，请修复程序后运行 jishi doctor --rebuild。',
    en: 'The workflow’s code failed again and again; it was rebuilt from the record. If it comes back, mend the program and run jishi doctor --rebuild.',
  },
  'activity-failing': {
    zh: '流程调用数据库反复失败，仍在重试；请检查数据库和工作进程日志。',
    en: 'The workflow cannot reach the record and keeps trying; look at the database and the worker’s log.',
  },
  'workflow-lags': {
    zh: '流程没有跟上事实记录；请检查工作进程是否在运行。',
    en: 'The workflow does not keep up with the record; see that a worker is running.',
  },
  'clock-act-refused': {
    zh: '期限已到，但时钟动作未被接受；待事项有新的记录后再试。',
    en: 'A period is over but its act was not accepted; it is tried again when the case moves.',
  },
  'open-step-refused': {
    zh: '下一环节未能开启；待事项有新的记录后再试。',
    en: 'The next step could not be opened; it is tried again when the case moves.',
  },
  'policy-refused': {
    zh: '其他事实未能写入本事项；请查看工作进程日志。',
    en: 'A fact from elsewhere could not be carried to this case; see the worker’s log.',
  },
} as const;

export type IncidentKind = keyof typeof incidents;
