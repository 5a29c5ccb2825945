import { Controller, Inject } from '@nestjs/common';
import { PersonErased } from '#contracts';
import { On, type Delivered } from '#kafka';
import { ParkedDetails } from '#service';

/** The names that are shown forget by themselves; what waits to be handled may have one, too. */
@Controller()
export class WhenPersonErased {
  constructor(@Inject(ParkedDetails) private readonly parked: ParkedDetails) {}

  @On(PersonErased)
  async forget({ data }: Delivered<PersonErased>) {
    await this.parked.forget(data.personId);
  }
}
