import { IsArray, IsEmail, IsOptional } from 'class-validator';
import { Event } from './declare.js';
import { KnownElsewhere } from './external-ids.js';
import { Id, Line, Part, Whole } from './shapes.js';

@Event({
  context: 'people',
  name: 'person-details',
  says: 'The current name and address of a person: the only personal data on Kafka. A tombstone means erased.',
})
export class PersonDetails {
  @Id() personId!: string;
  /** Rises with each change; a consumer ignores an older one. */
  @Whole(1, 1_000_000) version!: number;
  @Line(200) name!: string;
  @IsOptional() @IsEmail() email?: string;
  /** By which ids other systems know the person. */
  @IsOptional() @IsArray() @Part(() => KnownElsewhere, { each: true }) externalIds?: KnownElsewhere[];
}
