import { specFor } from '#domain';
import { evolve, noApplication } from '../application.js';
import { started, submitted } from '../examples.js';
import { discardDraft } from './discard-draft.js';

const given = specFor({ decide: discardDraft, evolve, initial: noApplication });

describe('discarding a draft', () => {
  it('leaves nothing of it', () => {
    expect(given(started).when({})).toEqual([{ type: 'DraftForgotten' }]);
    const context = { id: 'application', now: '2023-09-04T09:00:00Z', today: '2023-09-04', who: 'anyone' };
    expect(discardDraft({}, evolve(noApplication, started), context)).toMatchObject({
      details: { applicant: null, form: null },
    });
  });
  it('needs a draft', () => {
    expect(given().when({})).toBe('application.unknown');
    expect(given(submitted).when({})).toBe('application.already-submitted');
  });
});
