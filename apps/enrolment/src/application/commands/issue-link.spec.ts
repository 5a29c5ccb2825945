import { specFor } from '#domain';
import { evolve, noApplication, type ApplicationEvent, type LinkPurpose } from '../application.js';
import { chosenFrom, heard, started, submitted } from '../examples.js';
import { issueLink } from './issue-link.js';

const given = specFor({ decide: issueLink, evolve, initial: noApplication });
const link = (opens: LinkPurpose) => ({ applicationId: 'application', opens });
const offer = heard({ status: 'offered', expiresAt: '2023-09-07T23:00:00.000Z' });

describe('issuing a link', () => {
  it.each<[LinkPurpose, ApplicationEvent[]]>([
    ['form', [started]],
    ['form', [submitted]],
    ['address', [started]],
    ['endorsement', [chosenFrom]],
    ['offer', [submitted, offer]],
  ])('to the %s records who took it', (opens, past) => {
    expect(given(...past).when(link(opens))).toEqual([{ type: 'LinkIssued', opens, on: '2023-09-04' }]);
  });
  it.each<[LinkPurpose, string, ApplicationEvent[], string]>([
    ['form', 'of nobody', [], 'application.unknown'],
    ['address', 'once it is sent', [submitted], 'application.already-submitted'],
    ['endorsement', 'of a draft', [started], 'application.not-submitted'],
    ['endorsement', 'where the first to come are served', [submitted], 'strand.first-come'],
    [
      'endorsement',
      'where none is asked',
      [{ ...submitted, needs: { scoredBy: 0, shortlist: true, endorsement: false } }],
      'strand.needs-no-endorsement',
    ],
    ['offer', 'without an offer', [submitted], 'application.not-offered'],
    ['offer', 'of a draft', [started], 'application.not-submitted'],
  ])('to the %s %s is refused', (opens, _, past, code) => expect(given(...past).when(link(opens))).toBe(code));
});
