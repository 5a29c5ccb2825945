const text = { type: 'string' };
const fault = {
  type: 'object',
  required: ['detail'],
  properties: {
    detail: text,
    pointer: { ...text, description: 'Where in the body: a JSON pointer as a URI fragment' },
    parameter: { ...text, description: 'Which parameter of the path or query' },
    header: { ...text, description: 'Which header field' },
  },
};

const happened = {
  type: 'array',
  items: text,
  description: 'What happened, in order; empty when nothing had to',
};

/** What every service's description has in common. */
export const sharedComponents = {
  schemas: {
    Committed: {
      type: 'object',
      description: 'What a command came to',
      required: ['id', 'version', 'happened'],
      properties: {
        id: text,
        version: { type: 'integer', minimum: 0 },
        happened,
        dryRun: { const: true, description: 'Nothing was carried out: this is what would happen' },
        changes: {
          type: 'array',
          description: 'Of a dry run: everything that would change',
          items: {
            type: 'object',
            required: ['of', 'id', 'version', 'happened'],
            properties: { of: { ...text, examples: ['enrolments'] }, id: text, version: { type: 'integer' }, happened },
          },
        },
      },
    },
    Problem: {
      type: 'object',
      description: 'Why a request was not carried out (RFC 9457); `code` is permanent',
      required: ['type', 'title', 'status', 'detail', 'code', 'instance'],
      properties: {
        type: { ...text, format: 'uri-reference', description: '/problems/<code>' },
        title: text,
        status: { type: 'integer' },
        detail: text,
        code: { ...text, examples: ['request.invalid', 'auth.role-missing'] },
        instance: { ...text, format: 'uri-reference' },
        correlationId: text,
        errors: { type: 'array', items: fault },
      },
    },
  },
  responses: {
    Problem: {
      description: 'The request was not carried out',
      headers: { 'x-correlation-id': { $ref: '#/components/headers/CorrelationId' } },
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    },
  },
  parameters: {
    DryRun: {
      name: 'dryRun',
      in: 'query',
      description: 'Decides without carrying out: the answer is what would happen (`changes`), or the refusal',
      schema: { type: 'boolean', default: false },
    },
    IdempotencyKey: {
      name: 'Idempotency-Key',
      in: 'header',
      description: 'The same key on the same route is answered with the first result; a retry cannot act twice',
      schema: { ...text, minLength: 1, maxLength: 128, pattern: '^[!-~]+$' },
    },
    IfMatch: {
      name: 'If-Match',
      in: 'header',
      description: 'The ETag the caller has seen; 412 when there is a newer one',
      schema: { ...text, examples: ['"3"'] },
    },
  },
  headers: {
    ETag: { description: 'The version, in quotes', schema: text },
    Location: { description: 'Where what was created is found', schema: { ...text, format: 'uri-reference' } },
    CorrelationId: { description: 'Ties together everything this request leads to', schema: text },
  },
};
