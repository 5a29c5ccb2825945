import { Id, type Choosing } from '#contracts';
import { idFrom, Refusal, type Decide } from '#domain';
import { IsObject, IsOptional, IsString, Length } from 'class-validator';
import { JSONSchema } from 'class-validator-jsonschema';
import type { Application, ApplicationEvent } from '../application.js';
import { mayBeWrittenAbout } from '../may-be-written-about.js';
import { totalOf, withScore, type Score } from '../selection.js';
import { stillToChoose } from '../still-to-choose.js';

export class ScoreApplication {
  @Id() applicationId!: string;
  /** By the code of the criterion: whole points from 0 to the most it gives. */
  @JSONSchema({ additionalProperties: { type: 'integer', minimum: 0 } }) @IsObject() points!: Record<string, unknown>;
  /** For the others of the panel, once every score is in. */
  @IsOptional() @IsString() @Length(1, 2_000) comment?: string;
}

export const scoreApplication: Decide<
  ScoreApplication & { choosing: Choosing | undefined },
  Application,
  ApplicationEvent
> = (command, application, { id, today: on, who: member }) => {
  const submitted = stillToChoose(application);
  const { selection } = submitted;
  const { scoredBy } = selection.needs;
  const { criteria = [] } = command.choosing ?? {};
  if (scoredBy === 0) throw new Refusal('conflict', 'strand.has-no-panel', 'No panel scores in this strand');
  if (selection.total)
    throw new Refusal(
      'conflict',
      'application.scores-complete',
      'Every score of the panel is in; they stay as they are',
    );
  if (command.comment !== undefined) mayBeWrittenAbout(submitted);
  const points = pointsIn(command.points, criteria);
  const comment = command.comment === undefined ? {} : { comment: idFrom(id, `comment of ${member}`) };
  const score: Score = { member, points, ...comment, on };
  const scores = withScore(selection.scores, score);
  const given: ApplicationEvent = { type: 'ScoreGiven', score };
  const completed: ApplicationEvent = { type: 'ScoresCompleted', total: totalOf(scores, criteria), scoredBy, on };
  return {
    events: scores.length < scoredBy ? [given] : [given, completed],
    details: score.comment === undefined ? {} : { [score.comment]: command.comment },
  };
};

const pointsIn = (given: Record<string, unknown>, criteria: Choosing['criteria']): Record<string, number> => {
  const codes = criteria.map(({ code }) => code);
  const errors = [
    ...criteria.flatMap(({ code, upTo }) => (isPoints(given[code], upTo) ? [] : [fault(code, `0 to ${upTo} points`)])),
    ...Object.keys(given)
      .filter((code) => !codes.includes(code))
      .map((code) => fault(code, 'there is no such criterion')),
  ];
  if (errors.length > 0)
    throw new Refusal('invalid', 'score.invalid', 'Some points are missing or do not fit their criterion', { errors });
  return given as Record<string, number>;
};

const isPoints = (points: unknown, upTo: number): boolean =>
  Number.isInteger(points) && Number(points) >= 0 && Number(points) <= upTo;

/** JSON Pointer (RFC 6901): a name of the sender’s choice may hold its signs. */
const fault = (code: string, detail: string) => ({
  pointer: `#/points/${code.replaceAll('~', '~0').replaceAll('/', '~1')}`,
  detail,
});
