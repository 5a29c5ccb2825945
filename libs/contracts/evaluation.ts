import { IsIn, IsNumber, Max, Min } from 'class-validator';
import { Event } from './declare.js';
import { Day, Id, Whole } from './shapes.js';
import { measureCodes } from './strand-definition.js';

const context = 'evaluation';

@Event({ context, name: 'indicator-missed-target', says: 'A measured share is below the target of its strand.' })
export class IndicatorMissedTarget {
  @Id() partnershipId!: string;
  @IsIn(measureCodes) measure!: (typeof measureCodes)[number];
  @IsNumber() @Min(0) @Max(1) share!: number;
  @IsNumber() @Min(0) @Max(1) target!: number;
  @Whole(0, 1_000_000) answered!: number;
  @Day() on!: string;
}
