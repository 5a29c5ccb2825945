import { publishStrands } from './agreement.js';
import { planAdmissions } from './admissions.js';
import { coachingCohorts } from './cohorts.js';
import type { Story } from './story.js';
import { midWay } from './strands/index.js';

/** The curriculum objective is judged met; what was heard leads to a strand that was not in the first scope. */
export const openCoaching = (story: Story): void => {
  const { agenda, stage, partnershipId, cast, scale } = story;
  const lead = stage.as('programme-lead');
  agenda.add('2024-12-09', 'The curriculum objective is judged met', async () => {
    await lead.post('programmes', '/partnerships/judgements', 'judge curriculum', {
      partnershipId,
      objective: 'curriculum',
      judgement: 'met',
      evidence: 'Reviews of all subjects, and what schools said in two rounds of answers.',
    });
    const { id: adaptationId } = await lead.post('programmes', '/adaptations', 'hear', {
      partnershipId,
      objective: 'curriculum',
      heard: 'Schools know what good teaching looks like; they ask for someone beside them while they practise it.',
    });
    await lead.post('programmes', '/adaptations/decisions', 'decide', {
      adaptationId,
      kind: 'strand-opened',
      strand: 'instructional-coaching',
      decided: 'Open a strand of instructional coaching for forty coaches who work in their own schools.',
    });
    await publishStrands(stage, partnershipId, midWay);
    await stage.settled();
    await lead.post('programmes', '/adaptations/changes', 'open coaching', { adaptationId });
    await lead.post('programmes', '/adaptations/tellings', 'tell of coaching', {
      adaptationId,
      told: ['schools', 'partners'],
    });
    agenda.add('2025-07-14', 'What was changed because of what was heard is judged', async () => {
      const verdict = { adaptationId, judgement: 'helped' } as const;
      await lead.post('programmes', '/adaptations/judgements', 'judge coaching', verdict);
    });
  });
  for (const plan of coachingCohorts(cast, scale)) planAdmissions(story, plan);
};

export const judgeTheRest = ({ agenda, stage, partnershipId }: Story): void => {
  const lead = stage.as('programme-lead');
  agenda.add('2026-07-20', 'The other objectives are judged', async () => {
    for (const [objective, judgement] of [
      ['leadership', 'met'],
      ['improvement', 'partly-met'],
    ] as const)
      await lead.post('programmes', '/partnerships/judgements', `judge ${objective}`, {
        partnershipId,
        objective,
        judgement,
      });
  });
  agenda.add('2026-08-31', 'The partnership’s last day', async () => undefined);
};
