import { Controller, Inject } from '@nestjs/common';
import { PersonErased } from '#contracts';
import { On, type Delivered } from '#kafka';
import { ParkedDetails } from '#service';
import { Words } from '../own-words/words.mongo.js';
import { Erasing } from '../person/erasing.mongo.js';
import { People } from '../person/people.mongo.js';
import { UploadedFiles } from '../upload/uploaded-files.mongo.js';

/**
 * What was written by and about someone goes with them; that they applied still counts. Files that were uploaded may name
 * whoever was erased, and nobody reads them all to find out: they go, too.
 */
@Controller()
export class WhenPersonErased {
  constructor(
    @Inject(UploadedFiles) private readonly files: UploadedFiles,
    @Inject(Erasing) private readonly erasing: Erasing,
    @Inject(People) private readonly people: People,
    @Inject(Words) private readonly words: Words,
    @Inject(ParkedDetails) private readonly parked: ParkedDetails,
  ) {}

  @On(PersonErased)
  async forget({ data, cause }: Delivered<PersonErased>) {
    await this.files.dropAll();
    await this.parked.forget(data.personId);
    await this.people.giveUpClaims(data.personId);
    await this.erasing.follow(data.personId, cause);
    await this.words.forgetAbout(data.personId, cause);
  }
}
