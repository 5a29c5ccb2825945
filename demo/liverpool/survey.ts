import { randomUUID } from 'node:crypto';
import { forEach } from './api.js';
import type { CohortPlan } from './cohorts.js';
import { Chance } from './chance.js';
import { patiently } from './patient.js';
import type { Story } from './story.js';

/** How people of a strand tend to answer: per cent of each point of the scale, from 1. */
const tendencies: Record<string, { recommend: readonly number[]; practiceChange: readonly number[] }> = {
  'future-heads': { recommend: [1, 3, 8, 38, 50], practiceChange: [1, 4, 12, 47, 36] },
  'teacher-education-fellows': { recommend: [0, 0, 6, 30, 64], practiceChange: [0, 2, 8, 40, 50] },
  'transforming-teaching': { recommend: [1, 3, 9, 42, 45], practiceChange: [1, 4, 13, 46, 36] },
  'transforming-teaching-specialist': { recommend: [1, 3, 10, 40, 46], practiceChange: [1, 4, 14, 45, 36] },
  'instructional-coaching': { recommend: [0, 2, 5, 35, 58], practiceChange: [0, 3, 8, 41, 48] },
};

const responsePercent = 78;
const words = [
  'I check what everyone has understood before I go on.',
  'We rehearse explanations together before we teach them.',
  'I ask one question and wait.',
  'More time to plan with colleagues of my own phase, please.',
];

/** Those who were there and want to answer do so on the public survey, as they would from the link in their mail. */
export const answerSurvey = async (story: Story, plan: CohortPlan, sessionId: string): Promise<void> => {
  const { stage, people, ledger } = story;
  const [campaign] = await stage.as('operations-officer').all('feedback', `/campaigns?sessionId=${sessionId}`);
  if (!campaign) return;
  const links = await stage.mailer.linksOf(campaign.id, `links ${sessionId}`, stage.today);
  ledger.countInvited(plan.strand, links.length);
  await forEach(links, async ({ personId, url }) => {
    const person = people.of(personId).key;
    const chance = Chance.of(`${sessionOf(plan, sessionId, story)} ${person}`);
    if (!chance.percent(responsePercent)) return;
    const tendency = tendencies[plan.strand]!;
    const recommend = chance.pick(tendency.recommend.map((weight, index) => [index + 1, weight] as const));
    const practiceChange = chance.pick(tendency.practiceChange.map((weight, index) => [index + 1, weight] as const));
    const text = chance.percent(30) ? { 'what-changed': words[chance.between(0, words.length - 1)]! } : {};
    const answers = { recommend, 'practice-change': practiceChange, ...text };
    await post(`${url}/responses`, answers);
    ledger.answers.push({
      strand: plan.strand,
      person,
      recommend,
      practiceChange,
      on: stage.today,
      order: ledger.answers.length,
    });
  });
};

/** What a person's answers fall by: the same in every run, whatever ids the services give. */
const sessionOf = (plan: CohortPlan, sessionId: string, { ledger }: Story): string =>
  `${plan.key} ${ledger.attendance.find((one) => one.sessionId === sessionId)?.on ?? ''}`;

/** Without a token of ours: the link is all that is needed. */
const post = async (url: string, answers: object): Promise<void> => {
  const response = await patiently(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify({ answers }),
  });
  if (!response.ok) throw new Error(`The survey said ${response.status}: ${await response.text()}`);
};
