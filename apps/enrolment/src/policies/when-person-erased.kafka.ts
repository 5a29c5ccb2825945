import { Controller, Inject } from '@nestjs/common';
import { PersonErased } from '#contracts';
import { On, type Delivered } from '#kafka';
import { ParkedDetails } from '#service';
import { Applications } from '../application/applications.mongo.js';
import { forgetWords } from '../application/commands/forget-words.js';
import { Words } from '../own-words/words.mongo.js';
import { UploadedFiles } from '../upload/uploaded-files.mongo.js';

/**
 * What was written by and about someone goes with them; that they applied still counts. Files that were uploaded may name
 * whoever was erased, and nobody reads them all to find out: they go, too.
 */
@Controller()
export class WhenPersonErased {
  constructor(
    @Inject(UploadedFiles) private readonly files: UploadedFiles,
    @Inject(Applications) private readonly applications: Applications,
    @Inject(Words) private readonly words: Words,
    @Inject(ParkedDetails) private readonly parked: ParkedDetails,
  ) {}

  @On(PersonErased)
  async forget({ data, cause }: Delivered<PersonErased>) {
    await this.files.dropAll();
    await this.parked.forget(data.personId);
    for (const { id } of await this.applications.of(data.personId))
      await this.applications.handle(id, {}, forgetWords, cause);
    await this.words.forgetAbout(data.personId, cause);
  }
}
