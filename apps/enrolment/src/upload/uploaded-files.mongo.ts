import { Inject, Injectable } from '@nestjs/common';
import { Refusal } from '#domain';
import { Mongo } from '#mongo';
import { KeptFiles } from '../kept-files.mongo.js';

@Injectable()
export class UploadedFiles extends KeptFiles {
  constructor(@Inject(Mongo) mongo: Mongo) {
    super(
      mongo,
      'uploaded_files',
      () => new Refusal('gone', 'upload.file-gone', 'A file is kept for seven days, or until someone is erased'),
    );
  }
}
