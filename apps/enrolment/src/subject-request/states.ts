import { asked, stateTable } from '#domain';
import { registered } from '../person/examples.js';
import { evolve as evolvePerson, noPerson } from '../person/person.js';
import { extendSubjectRequest } from './commands/extend-subject-request.js';
import { fulfilSubjectRequest } from './commands/fulfil-subject-request.js';
import { noteOverdue } from './commands/note-overdue.js';
import { receiveSubjectRequest } from './commands/receive-subject-request.js';
import { refuseSubjectRequest } from './commands/refuse-subject-request.js';
import { extended, fulfilled, received, refused } from './examples.js';
import { evolve, noRequest } from './subject-request.js';

const requestId = 'request';
const answered = {
  none: 'subject-request.unknown',
  fulfilled: 'subject-request.already-answered',
  refused: 'subject-request.already-answered',
};

export const states = stateTable({
  aggregate: 'subject-request',
  initial: noRequest,
  evolve,
  states: {
    none: [],
    open: [received],
    'open (extended)': [received, extended],
    fulfilled: [received, fulfilled],
    refused: [received, refused],
  },
  commands: {
    receiveSubjectRequest: {
      when: asked(receiveSubjectRequest, {
        personId: 'mary',
        kind: 'access',
        person: registered.reduce(evolvePerson, noPerson),
      }),
      comesTo: {
        none: ['SubjectRequestReceived'],
        open: 'subject-request.already-received',
        'open (extended)': 'subject-request.already-received',
        fulfilled: 'subject-request.already-received',
        refused: 'subject-request.already-received',
      },
    },
    extendSubjectRequest: {
      when: asked(extendSubjectRequest, { requestId, reason: 'complex' }),
      comesTo: {
        ...answered,
        open: ['SubjectRequestExtended'],
        'open (extended)': 'subject-request.already-extended',
      },
    },
    fulfilSubjectRequest: {
      when: asked(fulfilSubjectRequest, { requestId }),
      comesTo: { ...answered, open: ['SubjectRequestFulfilled'], 'open (extended)': ['SubjectRequestFulfilled'] },
    },
    refuseSubjectRequest: {
      when: asked(refuseSubjectRequest, { requestId, reason: 'excessive' }),
      comesTo: { ...answered, open: ['SubjectRequestRefused'], 'open (extended)': ['SubjectRequestRefused'] },
    },
    noteOverdue: {
      when: asked(noteOverdue, {}),
      comesTo: {
        none: [],
        fulfilled: [],
        refused: [],
        open: ['SubjectRequestOverdue'],
        'open (extended)': ['SubjectRequestOverdue'],
      },
    },
  },
});
