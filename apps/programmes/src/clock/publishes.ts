import { ClockMoved, publish } from '#contracts';
import type { PublicEvent } from '#domain';
import type { ClockEvent } from './clock.js';

export const publishes = ({ at }: ClockEvent): PublicEvent => publish(ClockMoved, { at });
