import { Refusal } from '#domain';
import { mustBeThere, strandsOf } from './names-there.js';

const refusedFor = (routes: string[], topics: string[]): unknown => {
  try {
    return mustBeThere({ routes, topics }, ['future-heads']);
  } catch (error) {
    const { code, message, more } = error as Refusal;
    return { code, message, pointers: (more['errors'] as { pointer: string }[]).map(({ pointer }) => pointer) };
  }
};

describe('the names a service account may name', () => {
  it('are routes of any service, topics that exist once, and those of one strand or of all', () => {
    const routes = ['GET /enrolments/{enrolmentId}', 'POST /campaigns/links', 'GET /partnerships'];
    expect(refusedFor(routes, ['directory', 'enrolment.future-heads', 'sessions.*'])).toBeUndefined();
  });
  it('are refused where they are mistyped, each by its place', () => {
    expect(refusedFor(['GET /enrolments', 'GET /enrolment', 'POST /enrolments/{enrolmentId}'], [])).toEqual({
      code: 'service-account.route-unknown',
      message: 'There is no GET /enrolment, there is no POST /enrolments/{enrolmentId}',
      pointers: ['#/routes/1', '#/routes/2'],
    });
  });
  it.each(['directori', 'directory.*', 'enrolment', 'enrolment.future-head', 'directory.future-heads'])(
    'do not include the topic %s',
    (topic) => {
      expect(refusedFor([], [topic])).toMatchObject({ code: 'service-account.topic-unknown' });
    },
  );
  it('ask for the strands whose topics they are, each once', () => {
    expect(strandsOf(['directory', 'enrolment.heads', 'sessions.heads', 'sessions.*'])).toEqual(['heads', '*']);
  });
});
