import { Agenda } from './agenda.js';
import { agreePartnership, formPanels, giveGrants, partnershipName, publishStrands } from './agreement.js';
import { planAdmissions, registerPeople } from './admissions.js';
import { castOf, everyoneIn } from './cast.js';
import { Chance } from './chance.js';
import { firstCohorts } from './cohorts.js';
import { Ledger } from './ledger.js';
import { goOnForAYear } from './next-year.js';
import { judgeTheRest, openCoaching } from './mid-way.js';
import {
  extractOf,
  importFirstSnapshot,
  importRegister,
  listed,
  openAfter,
  openAtFirst,
  succeededIn,
} from './register.js';
import type { Scale } from './scale.js';
import { followTheRegister, updates } from './school-changes.js';
import type { Stage } from './stage.js';
import { KnownPeople, type Story } from './story.js';

/** Tells how far the story is: from 0 to 1, and what happens now. */
export type Tell = (done: number, what: string) => void;

export type Played = { partnershipId: string; ledger: Ledger; story: Story };

export const firstDay = '2023-06-05';
const lastDay = '2026-08-31';

/** The partnership of a story that was played to its end; undefined when there is still something to play. */
export const playedBefore = async (stage: Stage): Promise<string | undefined> => {
  if (!(await stage.isLater(`${lastDay}T18:00:00.000Z`))) return undefined;
  const all = await stage.as('programme-lead').all('programmes', '/partnerships');
  return all.find((one) => 'name' in one && one.name === partnershipName)?.id;
};

/** Plays three years in Liverpool through the public APIs. Every step has a key: played again, nothing happens twice. */
export const play = async (stage: Stage, scale: Scale, tell: Tell): Promise<Played> => {
  tell(0, 'The register of schools is imported');
  await giveGrants(stage);
  await stage.moveTo(firstDay);
  await importFirstSnapshot(stage);
  const register = await extractOf(firstDay);
  await importRegister(stage, firstDay, register);
  const open = openAfter(await openAtFirst(), register);
  const schools = await listed(stage, open);
  tell(0, 'The partnership is agreed');
  const partnershipId = await agreePartnership(stage, schools);
  await publishStrands(stage, partnershipId);
  await formPanels(stage);
  await stage.settled();
  const cast = castOf(schools, succeededIn(await extractOf(updates[0]), open), scale);
  const story: Story = {
    stage,
    agenda: new Agenda(),
    ledger: new Ledger(),
    scale,
    chance: new Chance(1),
    partnershipId,
    schools,
    cast,
    people: new KnownPeople(),
    cohorts: new Map(),
  };
  tell(0, 'Synthetic people are registered');
  await registerPeople(story, everyoneIn(cast));
  await stage.settled();
  for (const plan of firstCohorts(cast, scale)) planAdmissions(story, plan);
  openCoaching(story);
  followTheRegister(story);
  judgeTheRest(story);
  goOnForAYear(story);
  for (let moment = story.agenda.next(); moment; moment = story.agenda.next()) {
    tell(shareOf(moment.day), `${moment.day}  ${moment.what}`);
    await stage.moveTo(moment.day);
    await moment.deed();
  }
  await stage.settled();
  tell(1, 'The three years are over');
  return { partnershipId, ledger: story.ledger, story };
};

const shareOf = (day: string): number =>
  (Date.parse(day) - Date.parse(firstDay)) / (Date.parse(lastDay) - Date.parse(firstDay));
