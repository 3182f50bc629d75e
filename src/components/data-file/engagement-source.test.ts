import { expect, test } from 'vitest';
import { contentTree } from '../../../tests/support/content-tree.ts';
import { engagementJson } from '../../core/export/engagement-json.ts';
import { loadContent } from '../../data/load-content.ts';
import { selectionAsOf } from '../../data/selection.ts';
import { engagementSource } from './engagement-source.ts';

const CONSULTATION = `title: Consultation
kind: consultation
summary: Questions on the draft.
period: { from: 2024-05-01, to: 2024-06-30 }
about: 2024-03-draft
ways:
  - { how: online }
  - { how: freepost, until: 2024-07-10 }
participation:
  - { count: 3, unit: organisations, safeToPublish: They gave their names themselves }
  - { count: 12, unit: people }
handling:
  - { step: analysed, by: the plan's team }
`;

test('the data of an engagement is what is recorded: last days, counts one by one, no note among editors', () => {
  using tree = contentTree('harbour', {
    'plans/harbour/engagement/consultation.yaml': CONSULTATION,
  });
  const { model } = loadContent(tree.folder, selectionAsOf('2025-01-01T00:00:00Z'));
  const plan = model?.plans[0];
  const engagement = plan?.engagements.find(({ id }) => id === 'consultation');
  if (!model || !plan || !engagement) throw new Error('The fixture has a mistake.');
  const text = engagementJson(engagementSource(model, plan, engagement));
  expect(JSON.parse(text)).toMatchObject({
    format: 1,
    openings: [
      { closes: '2024-06-30', how: 'online' },
      { closes: '2024-07-10', how: 'by Freepost' },
    ],
    ways: [{ until: '2024-06-30' }, { until: '2024-07-10' }],
    analysedBy: 'not-recorded',
    participation: [
      { count: 3, unit: 'organisations' },
      { count: 12, unit: 'people' },
    ],
    handling: [{ step: 'analysed', date: 'unknown' }],
  });
  expect(text).not.toMatch(/safeToPublish|gave their names/);
});
