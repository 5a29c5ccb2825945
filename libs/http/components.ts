// @ts-expect-error -- class-transformer keeps the storage of @Type to itself; nested classes are found there
import { defaultMetadataStorage } from 'class-transformer/cjs/storage.js';
import { exampleOf, schemaOfClass } from '#contracts';

export type Schema = Record<string, unknown>;
export type SchemaClass = new () => object;

type TypeStorage = {
  findTypeMetadata(target: SchemaClass, property: string): { typeFunction(): SchemaClass } | undefined;
};

const prefix = '#/components/schemas/';

const nestedIn = (aClass: SchemaClass, schema: Schema): SchemaClass[] =>
  Object.keys(schema['properties'] ?? {}).flatMap((property) => {
    const declared = (defaultMetadataStorage as TypeStorage).findTypeMetadata(aClass, property);
    const type = declared?.typeFunction();
    return type === undefined || type === (Date as unknown) ? [] : [type];
  });

/** Collects the schemas of classes, and of the classes in them, under their names. */
export class Components {
  readonly schemas: Record<string, Schema> = {};
  private readonly classes = new Map<string, SchemaClass>();

  /** A reference to the schema of a class. What is sent to us allows no other fields; what we send may grow. */
  refTo(aClass: SchemaClass, strict: boolean): Schema {
    const { name } = aClass;
    const known = this.classes.get(name);
    if (known !== undefined && known !== aClass)
      throw new Error(`Two classes of the API are called ${name}: rename one`);
    if (known === undefined) {
      this.classes.set(name, aClass);
      const schema = schemaOfClass(aClass, prefix);
      this.schemas[name] = strict ? { ...schema, additionalProperties: false } : schema;
      for (const nested of nestedIn(aClass, schema)) this.refTo(nested, strict);
    }
    return { $ref: `${prefix}${name}` };
  }

  /** The same schema, once what it refers to is collected, too. */
  withNamed(schema: Schema, named: Record<string, Schema>): Schema {
    JSON.stringify(schema, (key, value: unknown) => {
      const name = key === '$ref' ? String(value).slice(prefix.length) : '';
      const found = name in this.schemas ? undefined : named[name];
      if (found) this.withNamed((this.schemas[name] = found), named);
      return value;
    });
    return schema;
  }

  exampleOf(schema: Schema): unknown {
    return exampleOf(schema, (ref) => this.schemas[ref.slice(prefix.length)]);
  }
}
