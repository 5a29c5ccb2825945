import { glob, readFile } from 'node:fs/promises';
import ts from 'typescript';
import { commonFields } from './common-fields.js';

export type Schema = {
  description?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  required?: string[];
  $ref?: string;
  minimum?: number;
  maximum?: number;
  $defs?: Record<string, Schema>;
  [keyword: string]: unknown;
};

type Documented = { says?: string; extends?: string; fields: Map<string, string> };

/** The comments of the contracts' classes and fields, so that what a programmer reads is what a consumer reads. */
export class Descriptions {
  constructor(private readonly classes: Map<string, Documented>) {}

  /** The schema of a class with a description on it and on each field. */
  describe(className: string, schema: Schema): Schema {
    const says = this.classes.get(className)?.says;
    const fields = Object.entries(schema.properties ?? {}).map(([name, field]) => {
      const description = this.fieldOf(className, name) ?? commonFields[name];
      return [name, description === undefined ? field : { ...field, description }];
    });
    return {
      ...(says === undefined ? {} : { description: says }),
      ...schema,
      ...(schema.properties ? { properties: Object.fromEntries(fields) as Record<string, Schema> } : {}),
      ...(schema.$defs ? { $defs: this.describeAll(schema.$defs) } : {}),
    };
  }

  describeAll(schemas: Record<string, Schema>): Record<string, Schema> {
    return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, this.describe(name, schema)]));
  }

  private fieldOf(className: string, field: string): string | undefined {
    const documented = this.classes.get(className);
    return documented?.fields.get(field) ?? (documented?.extends ? this.fieldOf(documented.extends, field) : undefined);
  }
}

const commentOf = (node: ts.Node): string | undefined => {
  const comment = ts.getJSDocCommentsAndTags(node).find((tag) => ts.isJSDoc(tag))?.comment;
  return ts.getTextOfJSDocComment(comment)?.replaceAll(/\s+/g, ' ');
};

const documentedClass = (node: ts.ClassDeclaration): Documented => {
  const says = commentOf(node);
  const parent = node.heritageClauses?.[0]?.types[0]?.expression.getText();
  const fields = node.members.flatMap((member) => {
    const comment = commentOf(member);
    return comment !== undefined && member.name ? [[member.name.getText(), comment] as const] : [];
  });
  return { ...(says ? { says } : {}), ...(parent ? { extends: parent } : {}), fields: new Map(fields) };
};

/** Reads the comments of every class in `libs/contracts`, and in what else is named. */
export const readDescriptions = async (...more: string[]): Promise<Descriptions> => {
  const classes = new Map<string, Documented>();
  for await (const file of glob(['libs/contracts/*.ts', ...more])) {
    const tree = ts.createSourceFile(file, await readFile(file, 'utf8'), ts.ScriptTarget.Latest, true);
    for (const node of tree.statements)
      if (ts.isClassDeclaration(node) && node.name) classes.set(node.name.text, documentedClass(node));
  }
  return new Descriptions(classes);
};
