import { isDeepStrictEqual } from 'node:util';
import ts from 'typescript';

export type Schema = Record<string, unknown>;
type ObjectSchema = Schema & { required?: string[]; properties?: Record<string, Schema> };

const deepest = 12;
const text = { type: 'string' };
const externalIds = {
  type: 'array',
  items: { type: 'object', required: ['system', 'id'], properties: { system: text, id: text } },
  description: 'By which ids other systems know it; absent where none does',
};
/** By these a stored aggregate is known; it goes out flat: its state, with id and version. */
const ofStored = ['id', 'version', 'state', 'details', 'changedAt'];

/** JSON Schemas of TypeScript types: of their values as they are once they went through JSON. */
export class SchemaOfType {
  constructor(
    private readonly checker: ts.TypeChecker,
    private readonly at: ts.Node,
    /** What has a name of its own is described once, for all routes. */
    private readonly named: Map<string, Schema>,
  ) {}

  /** What a route answers whose method returns this. */
  answered(type: ts.Type): Schema {
    if (type.isUnion()) return oneOf(definedIn(type).map((part) => this.answered(part)));
    if (this.isStored(type)) return this.flat(type);
    const schema: ObjectSchema = this.of(type);
    const [item] = this.elementsOf(this.propertyOf(type, 'items'));
    if (!item) return schema;
    return { ...schema, properties: { ...schema.properties, items: { type: 'array', items: this.answered(item) } } };
  }

  private isStored(type: ts.Type): boolean {
    return ofStored.every((name) => type.getProperty(name) !== undefined);
  }

  private flat(stored: ts.Type): Schema {
    const state = this.propertyOf(stored, 'state');
    const states = (state && definedIn(state)) ?? [];
    const begun = states.map((one): ObjectSchema => this.of(one)).filter((one) => !isNothingYet(one));
    const flat = oneOf(
      begun.map(({ required = [], properties, ...more }) => ({
        ...more,
        required: ['id', 'version', ...required],
        properties: { id: { type: 'string' }, version: { type: 'integer' }, externalIds, ...properties },
      })),
    );
    return this.byName(state?.aliasSymbol, flat);
  }

  private of(type: ts.Type, within: readonly ts.Type[] = []): Schema {
    const simple = simpleSchema(type, this.checker);
    if (simple) return simple;
    if (within.includes(type) || within.length > deepest) return { type: 'object' };
    const inside = [...within, type];
    if (type.isUnion()) return oneOf(definedIn(type).map((part) => this.of(part, inside)));
    if (type.symbol?.name === 'Date') return { type: 'string', format: 'date-time' };
    const isList = this.checker.isArrayType(type) || this.checker.isTupleType(type);
    if (isList) return { type: 'array', items: oneOf(this.elementsOf(type).map((one) => this.of(one, inside))) };
    const isClass = type.symbol && (type.symbol.flags & ts.SymbolFlags.Class) !== 0;
    return this.byName(isClass ? type.symbol : undefined, this.object(type, inside));
  }

  /** A reference, unless there is no name, or something else has it. */
  private byName(symbol: ts.Symbol | undefined, schema: Schema): Schema {
    if (symbol === undefined) return schema;
    const name = `${symbol.name}Shown`;
    const known = this.named.get(name) ?? schema;
    this.named.set(name, known);
    return isDeepStrictEqual(known, schema) ? { $ref: `#/components/schemas/${name}` } : schema;
  }

  private object(type: ts.Type, inside: readonly ts.Type[]): Schema {
    const fields = this.checker
      .getPropertiesOfType(type)
      .map((property) => ({ property, value: this.checker.getTypeOfSymbolAtLocation(property, this.at) }))
      .filter(({ property, value }) => !property.name.startsWith('__@') && isSent(value));
    // A JSON Schema that is answered is not described by another one.
    if (fields.some(({ property }) => property.name.startsWith('$'))) return { type: 'object' };
    const required = fields.filter(({ property, value }) => !isOptional(property) && !mayBeUndefined(value));
    const properties = fields.map(({ property, value }) => [
      property.name,
      { ...this.of(value, inside), ...this.saidOf(property) },
    ]);
    const index = this.checker.getIndexTypeOfType(type, ts.IndexKind.String);
    return {
      type: 'object',
      ...(required.length > 0 && { required: required.map(({ property }) => property.name) }),
      ...(fields.length > 0 && { properties: Object.fromEntries(properties) as Schema }),
      ...(index && { additionalProperties: this.of(index, inside) }),
    };
  }

  private saidOf(property: ts.Symbol): { description?: string } {
    const description = ts.displayPartsToString(property.getDocumentationComment(this.checker));
    return description === '' ? {} : { description };
  }

  private propertyOf(type: ts.Type, name: string): ts.Type | undefined {
    const property = type.getProperty(name);
    return property && this.checker.getTypeOfSymbolAtLocation(property, this.at);
  }

  private elementsOf(type: ts.Type | undefined): readonly ts.Type[] {
    const isList = type && (this.checker.isArrayType(type) || this.checker.isTupleType(type));
    return isList ? this.checker.getTypeArguments(type as ts.TypeReference) : [];
  }
}

const has = (type: ts.Type, flags: ts.TypeFlags): boolean => (type.flags & flags) !== 0;

const simpleSchema = (type: ts.Type, checker: ts.TypeChecker): Schema | undefined => {
  if (has(type, ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return {};
  if (has(type, ts.TypeFlags.Null)) return { type: 'null' };
  if (type.isStringLiteral()) return { type: 'string', enum: [type.value] };
  if (type.isNumberLiteral()) return { type: 'number', enum: [type.value] };
  if (has(type, ts.TypeFlags.BooleanLiteral)) return { type: 'boolean', enum: [checker.typeToString(type) === 'true'] };
  if (has(type, ts.TypeFlags.BooleanLike)) return { type: 'boolean' };
  if (has(type, ts.TypeFlags.StringLike)) return { type: 'string' };
  if (has(type, ts.TypeFlags.NumberLike)) return { type: 'number' };
  return has(type, ts.TypeFlags.NonPrimitive) ? { type: 'object' } : undefined;
};

const byText = (one: unknown, other: unknown): number => (String(one) < String(other) ? -1 : 1);

/** One schema for several: what only differs in the words it allows is one list of words. */
const oneOf = (schemas: Schema[]): Schema => {
  const kinds = Map.groupBy(schemas, ({ type, enum: words }) => (words === undefined ? undefined : type));
  const worded = [...kinds].flatMap(([type, some]) => {
    if (type === undefined) return [];
    const words = [...new Set(some.flatMap((one) => one['enum'] as unknown[]))].toSorted(byText);
    return [type === 'boolean' && words.length === 2 ? { type } : { type, enum: words }];
  });
  const different = [...new Map((kinds.get(undefined) ?? []).map((one) => [JSON.stringify(one), one])).values()];
  const all = [...worded, ...different];
  return all.length === 1 ? (all[0] ?? {}) : { anyOf: all };
};

const definedIn = (type: ts.Type): ts.Type[] =>
  (type.isUnion() ? type.types : [type]).filter((part) => !has(part, ts.TypeFlags.Undefined | ts.TypeFlags.Void));

const isSent = (type: ts.Type): boolean =>
  type.getCallSignatures().length === 0 && !has(type, ts.TypeFlags.Never | ts.TypeFlags.Undefined);

const isOptional = (property: ts.Symbol): boolean => (property.flags & ts.SymbolFlags.Optional) !== 0;

const mayBeUndefined = (type: ts.Type): boolean =>
  type.isUnion() && type.types.some((part) => has(part, ts.TypeFlags.Undefined));

/** What is stored has begun. */
const isNothingYet = ({ properties }: ObjectSchema): boolean =>
  JSON.stringify(properties?.['status']?.['enum']) === '["none"]';
