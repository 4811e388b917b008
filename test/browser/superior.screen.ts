import { ActOut } from './support/act-out.js';
import { act, actedOut, stepOpens } from './support/demo.mjs';
import { openingFor } from './support/opening.js';
import { test } from './support/test.js';

const opening = openingFor('demo-p24');

test('The reply of a superior is recorded to the matter that was sent, chosen by its name', async ({
  office,
  people,
}) => {
  const acting = new ActOut(office, people);
  acting.caseId = await actedOut([opening, stepOpens('analysis')], people);
  await acting.play(
    act('chen', 'ask-superior', ({ today }) => ({
      matter: 'prior-report',
      candidateId: 'k1',
      sentOn: today,
      document: { text: '任前事项报告' },
    })),
  );
  await acting.play(
    act('chen', 'record-superior-reply', ({ today }) => ({
      matterId: 'm1',
      reply: 'consent',
      repliedOn: today,
      document: { text: '同意的复函' },
    })),
  );
});
