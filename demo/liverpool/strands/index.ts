import type { StrandDefinition } from '#contracts';
import { futureHeads } from './future-heads.js';
import { instructionalCoaching } from './instructional-coaching.js';
import { teacherEducationFellows } from './teacher-education-fellows.js';
import { transformingTeaching, transformingTeachingSpecialist } from './transforming-teaching.js';

export const atTheStart: Record<string, StrandDefinition> = {
  'future-heads': futureHeads,
  'teacher-education-fellows': teacherEducationFellows,
  'transforming-teaching': transformingTeaching,
  'transforming-teaching-specialist': transformingTeachingSpecialist,
};

export const midWay: Record<string, StrandDefinition> = { 'instructional-coaching': instructionalCoaching };

export const definitions: Record<string, StrandDefinition> = { ...atTheStart, ...midWay };
