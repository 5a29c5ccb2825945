import { ArrayMaxSize, ArrayUnique, IsArray, IsOptional, Matches } from 'class-validator';
import { JSONSchema } from 'class-validator-jsonschema';
import { applyDecorators } from './apply-decorators.js';
import { Event } from './declare.js';
import { Code, Day, Id, Instant } from './shapes.js';

const context = 'programmes';

/** Routes as the API description has them: `GET /enrolments/{enrolmentId}`. */
export const RouteNames = () =>
  applyDecorators(
    IsArray(),
    ArrayUnique(),
    ArrayMaxSize(200),
    Matches(/^(GET|POST) (\/([\w-]+|\{\w+\}))+$/, {
      each: true,
      message: 'each of $property must be a route such as GET /enrolments/{enrolmentId}',
    }),
    JSONSchema({ examples: [['GET /enrolments', 'GET /enrolments/{enrolmentId}']] }) as PropertyDecorator,
  );

/** Topics without their prefix, those of all strands with a star: `directory`, `enrolment.future-heads`, `sessions.*`. */
export const TopicNames = () =>
  applyDecorators(
    IsArray(),
    ArrayUnique(),
    ArrayMaxSize(200),
    Matches(/^[a-z]+(\.([a-z\d]+(-[a-z\d]+)*|\*))?$/, {
      each: true,
      message: 'each of $property must be a topic such as directory, enrolment.future-heads or sessions.*',
    }),
    JSONSchema({ examples: [['directory', 'sessions.*']] }) as PropertyDecorator,
  );

@Event({
  context,
  name: 'service-account-changed',
  says: 'A system of others may call us, or may do other things than before; the whole of what it may follows.',
})
export class ServiceAccountChanged {
  @Id() accountId!: string;
  @RouteNames() routes!: string[];
  @TopicNames() topics!: string[];
  @IsOptional() @Id() partnershipId?: string;
  @IsOptional() @Code() strand?: string;
  @IsOptional() @Id() organisationId?: string;
}

/** SHA-256 in hexadecimal. */
const Hash = () =>
  applyDecorators(
    Matches(/^[\da-f]{64}$/),
    JSONSchema({ examples: ['e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'] }) as PropertyDecorator,
  );

@Event({ context, name: 'service-key-issued', says: 'A service account is known by one more key, for some time.' })
export class ServiceKeyIssued {
  @Id() accountId!: string;
  @Id() keyId!: string;
  /** Of the key: the key itself is with its owner and nowhere else. */
  @Hash() hash!: string;
  @Day() from!: string;
  /** The last day. */
  @Day() until!: string;
}

@Event({ context, name: 'service-key-revoked', says: 'A key of a service account opens nothing any more.' })
export class ServiceKeyRevoked {
  @Id() accountId!: string;
  @Id() keyId!: string;
  @Instant() at!: string;
}

@Event({ context, name: 'service-account-closed', says: 'A service account and all its keys open nothing any more.' })
export class ServiceAccountClosed {
  @Id() accountId!: string;
  @Instant() at!: string;
}
