import type { Choosing } from '#contracts';
import { isSubmitted, type Application } from './application.js';
import { mustBeSubmitted } from './must-be-submitted.js';
import { seenBy, type Selection } from './selection.js';

type StoredApplication = { id: string; version: number; state: Application; details: Record<string, unknown> };

/** An application as everyone in reach may see it: how far its choice has come, but no points. */
export const listed = <Stored extends { state: Application }>(stored: Stored) => {
  const { state, ...rest } = stored;
  return { ...rest, state: withoutPoints(state) };
};

const withoutPoints = (application: Application) => {
  if (!isSubmitted(application)) return application;
  const { selection, ...rest } = application;
  return { ...rest, ...(selection && { selection: soFar(selection) }) };
};

const soFar = ({ total: _total, scores, ...selection }: Selection) => ({ ...selection, scored: scores.length });

const textIn = (details: Record<string, unknown>, key: string | undefined): string | undefined => {
  const text = key === undefined ? undefined : details[key];
  return typeof text === 'string' ? text : undefined;
};

/** An application as the panel sees it: the form, what the head says, and the points that who asks may see. */
export const assessmentFor = (who: string, stored: StoredApplication, choosing: Choosing | undefined) => {
  const { id, version, details } = stored;
  const { status, personId, organisationId, selection } = mustBeSubmitted(stored.state);
  const answers = (details['form'] ?? {}) as Record<string, string>;
  const seen = selection && seenBy(who, selection);
  return {
    id,
    version,
    status,
    personId,
    organisationId,
    form: (choosing?.form ?? []).map(({ code, text }) => ({ code, text, answer: answers[code] ?? null })),
    criteria: choosing?.criteria ?? [],
    ...seen,
    scores: seen?.scores.map(({ comment, ...score }) => ({ ...score, comment: textIn(details, comment) })) ?? [],
    statement: details['endorsement'] ?? null,
  };
};
