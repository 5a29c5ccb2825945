import type { Decide } from '#domain';
import { isOpen, type Application, type ApplicationEvent } from '../application.js';

export type NoteSchoolClosed = {
  organisationId: string;
  /** The day on which it closed; left out once it is open again. */
  closedOn?: string;
};

/** The school is closed and nobody carries on for it: a person decides what becomes of whoever hopes for a place from there. */
export const noteSchoolClosed: Decide<NoteSchoolClosed, Application, ApplicationEvent> = (command, application) => {
  const { organisationId, closedOn } = command;
  if (!isOpen(application) || application.organisationId !== organisationId) return [];
  if (application.schoolClosedOn === closedOn) return [];
  return [{ type: 'SchoolNoted', ...(closedOn !== undefined && { closedOn }) }];
};
