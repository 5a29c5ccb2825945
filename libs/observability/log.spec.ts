import {
  currentCorrelation,
  log,
  logAs,
  logTo,
  span,
  startTracing,
  withCorrelation,
  type Tracing,
} from '#observability';
import { redacted } from './redaction.js';

const written = () => {
  const lines: string[] = [];
  const level = log.level;
  process.env['LOG_LEVEL'] = 'debug';
  const logger = logTo({ write: (line) => void lines.push(line) });
  process.env['LOG_LEVEL'] = level;
  return { logger, lines, last: () => JSON.parse(lines.at(-1)!) as Record<string, unknown> };
};

const jwt = 'eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJkZW1vOm9mZmljZXIifQ.c2lnbmF0dXJl';

describe('a log line', () => {
  let tracing: Tracing;
  beforeAll(() => {
    tracing = startTracing('spec');
  });
  afterAll(() => tracing.stop());

  it('carries correlation, service and trace, also after waiting, and only where they hold', async () => {
    const { logger, last } = written();
    logAs('enrolment');
    await withCorrelation({ correlationId: 'c-1' }, () =>
      span('work', {}, async () => {
        await new Promise((resolve) => setTimeout(resolve, 5));
        logger.info({ cohort: 'k' }, 'decided');
      }),
    );
    expect(last()).toMatchObject({
      level: 'info',
      msg: 'decided',
      cohort: 'k',
      correlationId: 'c-1',
      service: 'enrolment',
      traceId: expect.stringMatching(/^[\da-f]{32}$/),
    });
    logger.info('outside');
    expect(last()).not.toHaveProperty('correlationId');
    expect(last()).not.toHaveProperty('traceId');
  });
  it('tells of an error what it says, and not the documents that it carries', () => {
    const { logger, lines, last } = written();
    const op = { email: 'mary@example.org' };
    const failed = Object.assign(new Error('E11000'), { code: 11000, errorResponse: { op }, writeErrors: [{ op }] });
    logger.error({ err: new Error('not written', { cause: failed }) }, 'no');
    logger.error({ err: failed }, 'no');
    expect(last()['err']).toMatchObject({ type: 'Error', message: 'E11000', code: 11000 });
    logger.error({ err: new AggregateError([failed], 'none answered') }, 'no');
    expect(last()['err']).toMatchObject({ message: 'none answered', aggregateErrors: [{ code: 11000 }] });
    logger.error({ err: 'something else' }, 'no');
    expect(last()['err']).toBe('something else');
    expect(lines.join('')).not.toContain('mary');
  });
  it('keeps flows apart that run at once', async () => {
    const seen = await Promise.all(
      ['a', 'b'].map((correlationId) =>
        withCorrelation({ correlationId }, async () => {
          await new Promise((resolve) => setTimeout(resolve, 2));
          return currentCorrelation().correlationId;
        }),
      ),
    );
    expect(seen).toEqual(['a', 'b']);
  });
  it.each<[string, (logger: typeof log) => void, string]>([
    ['a survey link', (l) => l.info({ url: '/s/AbC-123_x?lang=en' }, 'seen'), 'AbC-123_x'],
    ['a survey link in a sentence', (l) => l.info('GET https://x.org/survey/AbC-123_x failed'), 'AbC-123_x'],
    ['a survey link in an error', (l) => l.error({ err: new Error('no /surveys/AbC-123_x') }, 'no'), 'AbC-123_x'],
    ['a link to an address', (l) => l.info({ url: '/v/AbC-123_v' }, 'seen'), 'AbC-123_v'],
    ['a link to an application', (l) => l.info({ url: '/e/AbC-123_x' }, 'seen'), 'AbC-123_x'],
    ['a token in a query', (l) => l.info({ path: '/answers?token=AbC-123_x&a=1' }, 'seen'), 'AbC-123_x'],
    ['an authorization header', (l) => l.info({ headers: { authorization: `Bearer ${jwt}` } }, 'seen'), 'c2lnbmF0dXJl'],
    ['a bearer token in a sentence', (l) => l.info(`sent Bearer abc.def`), 'abc.def'],
    ['a JWT anywhere', (l) => l.info({ deep: { deeper: [jwt] } }, 'seen'), 'c2lnbmF0dXJl'],
    ['a cookie', (l) => l.info({ headers: { cookie: 'survey="s3cret; a"' } }, 'seen'), 's3cret'],
    ['set cookies', (l) => l.info({ 'set-cookie': ['a=s3cret', 'b=s3cret'] }, 'seen'), 's3cret'],
    ['a password in an address', (l) => l.info('mongodb://root:s3cret@db:27017'), 's3cret'],
  ])('does not tell %s', (_, write, secret) => {
    const { logger, lines, last } = written();
    write(logger);
    expect(lines.join('')).not.toContain(secret);
    expect(lines.join('')).toContain('[redacted]');
    expect(last()['level']).toBeDefined(); // it is still one JSON line
  });
  it('has nobody’s address, whatever an error repeats', () => {
    const { logger, lines } = written();
    const duplicate = 'E11000 duplicate key error: { _id: "sign-in:mary.o\'hara+x@school.example.org" }';
    logger.error({ err: new Error(duplicate) }, 'To Mary@EXAMPLE.org');
    expect(lines.join('')).not.toMatch(/mary|hara/i);
    expect(redacted('node_modules/kafkajs@2.2.4/src/index.js')).toBe('node_modules/kafkajs@2.2.4/src/index.js');
  });
  it('leaves what is no secret as it is', () => {
    const text = '{"url":"/sessions/8a4f0b0e","token_type":"Bearer","route":"/s/:token","at":"surveys"}';
    expect(redacted(text)).toBe(text);
  });
});
