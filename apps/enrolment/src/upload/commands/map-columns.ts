import { Id } from '#contracts';
import { Refusal, type Decide } from '#domain';
import { IsObject } from 'class-validator';
import { JSONSchema } from 'class-validator-jsonschema';
import { faultOfMapping, type Mapping } from '../fields.js';
import type { Upload, UploadEvent } from '../upload.js';
import { mayCheckAgain } from '../may-check-again.js';

export class MapColumns {
  @Id() uploadId!: string;
  /** The title of a column, by the field it is for. */
  @JSONSchema({ additionalProperties: { type: 'string' } }) @IsObject() columns!: Mapping;
}

export type ColumnsToMap = MapColumns & { titles: string[] };

/** Says which column is what; the file is checked again. */
export const mapColumns: Decide<ColumnsToMap, Upload, UploadEvent> = ({ columns, titles }, upload) => {
  const { kind } = mayCheckAgain(upload);
  const fault = faultOfMapping(kind, columns, titles);
  if (fault) throw new Refusal('invalid', fault.code, fault.reason);
  return { events: [{ type: 'ColumnsMapped' }], details: { mapping: columns } };
};
