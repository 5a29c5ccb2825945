import type { paths, ServicePaths } from './api.js';

export type ServiceName = keyof ServicePaths;
type Method = 'get' | 'post';

type Bare<Asked extends string> = Asked extends `${infer Path}?${string}` ? Path : Asked;
type Segment<One extends string> = string extends One ? '{}' : One extends `{${string}}` ? '{}' : One;

/** `/enrolments/{enrolmentId}`, and what it is asked as, are of one shape. */
type Shape<Path extends string> = Path extends `${infer One}/${infer Rest}`
  ? `${Segment<One>}/${Shape<Rest>}`
  : Segment<Path>;
type Shapes = { [Service in ServiceName]: { [Path in ServicePaths[Service] as Shape<Path>]: Path } };

type Fits<Asked extends string, Path extends string> = Path extends `${infer One}/${infer Rest}`
  ? Asked extends `${infer Said}/${infer More}`
    ? Said extends Named<One>
      ? Fits<More, Rest>
      : false
    : false
  : Asked extends `${string}/${string}`
    ? false
    : Asked extends Named<Path>
      ? true
      : false;
type Named<One extends string> = One extends `{${string}}` ? string : One;
type Fitting<Path extends string, Asked extends string> = Path extends Path
  ? Fits<Asked, Path> extends true
    ? Path
    : never
  : never;

/** The address, as the description has it, that is asked by a text: `/enrolments/${id}?…` asks `/enrolments/{enrolmentId}`. */
type PathAsked<Service extends ServiceName, Asked extends string> = Service extends Service
  ? Shape<Bare<Asked>> extends infer Found extends keyof Shapes[Service]
    ? Shapes[Service][Found]
    : Fitting<ServicePaths[Service], Bare<Asked>>
  : never;

type OperationAt<Path, By extends Method> = Path extends keyof paths ? Exclude<paths[Path][By], undefined> : never;

/** What is only known when it is asked is let through. */
type NamesIn<Query extends string> = Query extends `${infer One}&${infer Rest}`
  ? NamesIn<One> | NamesIn<Rest>
  : Query extends `${infer Name}=${string}`
    ? Known<Name>
    : Known<Query>;
type Known<Name extends string> = string extends Name ? never : Name;
type NamesAsked<Asked extends string> = Asked extends `${string}?${infer Query}` ? NamesIn<Query> : never;
type NamesKnown<Operation> = Operation extends { parameters: { query?: infer Query } }
  ? keyof NonNullable<Query>
  : never;

/** Says what is wrong where an address is asked that nobody has, or something of it that it does not know. */
type NoAddress = { thereIsNoSuchAddress: never };
type NoQuery<Known> = { itKnowsOnly: Known };

/** Nothing more where what is asked is there; else what keeps the text from being asked. */
export type Askable<Service extends ServiceName, Asked extends string, By extends Method> = [
  OperationAt<PathAsked<Service, Asked>, By>,
] extends [never]
  ? NoAddress
  : NamesAsked<Asked> extends NamesKnown<OperationAt<PathAsked<Service, Asked>, By>>
    ? unknown
    : NoQuery<NamesKnown<OperationAt<PathAsked<Service, Asked>, By>>>;

type ContentOf<Response> = Response extends { content: infer Content }
  ? Content extends { 'application/json': infer Body }
    ? Body
    : string
  : never;

/** What is answered to what is asked, when it is done. */
export type Answered<Service extends ServiceName, Asked extends string, By extends Method> =
  OperationAt<PathAsked<Service, Asked>, By> extends { responses: { 200: infer Response } }
    ? ContentOf<Response>
    : never;

/** What is sent as JSON to where it is posted. */
export type Sent<Service extends ServiceName, Asked extends string> =
  OperationAt<PathAsked<Service, Asked>, 'post'> extends {
    requestBody: { content: { 'application/json': infer Body } };
  }
    ? Body
    : never;
