import { Controller, Inject } from '@nestjs/common';
import { PersonErased } from '#contracts';
import { On } from '#kafka';
import { KeptFiles } from '../upload/kept-files.mongo.js';

/** Files that were uploaded may name whoever was erased, and nobody reads them all to find out: they go. */
@Controller()
export class WhenPersonErased {
  constructor(@Inject(KeptFiles) private readonly files: KeptFiles) {}

  @On(PersonErased)
  async dropFiles() {
    await this.files.dropAll();
  }
}
