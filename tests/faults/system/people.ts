import { Body, Controller, Inject, Injectable, Module, Param, Post } from '@nestjs/common';
import { IsOptional, IsString, Length } from 'class-validator';
import { PersonDetails, publish } from '#contracts';
import type { Cause, Decide } from '#domain';
import { AnId, Caused, Public } from '#http';
import { aggregate, AggregateStore, Mongo } from '#mongo';
import { service } from '#service';

/** People whose name travels on the compacted topic until they are erased. It stands in for `enrolment`. */

type Person = { version: number; erased: boolean };
type PersonEvent = { type: 'Named' | 'Erased'; personId: string };

export class NamePerson {
  @IsString() @Length(1, 100) name!: string;
}
export class ErasePerson {
  @IsOptional() @IsString() why?: string;
}

const namePerson: Decide<NamePerson, Person, PersonEvent> = ({ name }, _, { id }) => ({
  events: [{ type: 'Named', personId: id }],
  details: { name },
});
const erasePerson: Decide<ErasePerson, Person, PersonEvent> = (_, __, { id }) => ({
  events: [{ type: 'Erased', personId: id }],
  details: { name: '' },
});

const people = aggregate<Person, PersonEvent>({
  name: 'person',
  collection: 'people',
  initial: { version: 0, erased: false },
  evolve: ({ version }, { type }) => ({ version: version + 1, erased: type === 'Erased' }),
  // Only who it is and which version: the name is read when it is sent.
  publishes: ({ personId }, _, { version }) =>
    publish(PersonDetails, { personId, version } as unknown as PersonDetails),
  scopeOf: () => ({}),
});

@Injectable()
export class People extends AggregateStore<Person, PersonEvent> {
  constructor(@Inject(Mongo) mongo: Mongo) {
    super(mongo, people);
  }

  async current(reference: object): Promise<object | null> {
    const { personId } = reference as { personId: string };
    const person = await this.get(personId);
    if (person.state.erased) return null;
    return { personId, version: person.state.version, name: String(person.details['name']) };
  }
}

@Controller('people')
export class PeopleRoutes {
  constructor(@Inject(People) private readonly store: People) {}

  @Post(':id/names')
  @Public()
  name(@Param('id', AnId) id: string, @Body() command: NamePerson, @Caused() cause: Cause) {
    return this.store.handle(id, command, namePerson, cause);
  }

  @Post(':id/erasures')
  @Public()
  erase(@Param('id', AnId) id: string, @Body() command: ErasePerson, @Caused() cause: Cause) {
    return this.store.handle(id, command, erasePerson, cause);
  }
}

@Module(
  service({
    name: 'enrolment',
    stores: [People],
    views: [],
    routes: [PeopleRoutes],
    policies: [],
    current: { people: { from: People, read: (from: People, reference) => from.current(reference) } },
  }),
)
export class PeopleModule {}
