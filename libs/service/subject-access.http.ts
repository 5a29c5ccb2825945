import { Controller, Get, Inject, Optional, Param } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { Refusal, type Reach } from '#domain';
import { Allow, AnId, Reached, Says } from '#http';
import { SERVICE, type ServiceDefinition } from './definition.js';
import { MergedPeople } from './merged-people-view.js';

@Controller('subject-access')
export class SubjectAccessRoutes {
  constructor(
    @Inject(SERVICE) private readonly service: ServiceDefinition,
    @Inject(ModuleRef) private readonly modules: ModuleRef,
    @Optional() @Inject(MergedPeople) private readonly merged?: MergedPeople,
  ) {}

  @Get(':personId')
  @Allow('data-protection-officer', 'participant')
  @Says('Everything this service keeps about a person, for who asks to see it; what others keep they show themselves.')
  async show(@Param('personId', AnId) personId: string, @Reached() reach: Reach) {
    mustReach(reach, personId);
    const former = await this.merged?.formerlyOf([personId]);
    const ids = [personId, ...(former?.keys() ?? [])];
    const kept = Object.entries(this.service.about ?? {}).map(async ([what, { from, read }]) => {
      const found = await Promise.all(ids.map((id) => read(this.modules.get<never>(from), id)));
      return [what, found.flat()] as const;
    });
    return { personId, service: this.service.name, kept: Object.fromEntries(await Promise.all(kept)) };
  }
}

/** A record that is out of reach is as unknown as one that is not there. */
const mustReach = (reach: Reach, personId: string): void => {
  if (!reach.covers({ people: [personId] }))
    throw new Refusal('not-found', 'person.unknown', 'There is no such person');
};
