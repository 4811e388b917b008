/** A text as the API takes it; it goes into the vault. */
export const text = (zh) => ({ text: zh });

export const inPerson = { kind: 'in-person' };

export const onPaper = (signer, today) => ({
  kind: 'paper',
  signer,
  scan: text('签字扫描件'),
  signedOn: today,
});

/**
 * Somebody does something on the case, unless `on` says otherwise, and `id` which one; `data` is made of what is known
 * by then.
 */
export const act = (who, name, data, { on = 'case', id } = {}) => ({
  kind: 'act',
  on,
  id,
  who,
  name,
  data,
});

/** An attempt that a rule refuses. */
export const refused = (who, name, data, { by, on = 'case' }) => ({
  kind: 'act',
  on,
  who,
  name,
  data,
  refusedBy: by,
});

/** The step is opened by its workflow. */
export const stepOpens = (step) => ({ kind: 'step-opens', step });

/** The one clock of the simulated store moves. */
export const advance = (days) => ({ kind: 'advance', days });

/** A clock act has been recorded: the case, as the API shows it, answers yes. */
export const until = (what) => ({ kind: 'until', what });
