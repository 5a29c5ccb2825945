import { Controller, Inject } from '@nestjs/common';
import { PersonErased } from '#contracts';
import { On, type Delivered } from '#kafka';
import { Applications } from '../application/applications.mongo.js';
import { forgetWords } from '../application/commands/forget-words.js';
import { KeptFiles } from '../upload/kept-files.mongo.js';

/** What was written by and about someone goes with them; that they applied still counts. */
@Controller()
export class WhenPersonErased {
  constructor(
    @Inject(KeptFiles) private readonly files: KeptFiles,
    @Inject(Applications) private readonly applications: Applications,
  ) {}

  /** Files that were uploaded may name whoever was erased, and nobody reads them all to find out: they go. */
  @On(PersonErased)
  async dropFiles() {
    await this.files.dropAll();
  }

  @On(PersonErased)
  async forgetWords({ data, cause }: Delivered<PersonErased>) {
    for (const { id } of await this.applications.of(data.personId))
      await this.applications.handle(id, {}, forgetWords, cause);
  }
}
