import { specFor } from '#domain';
import { evolve, noApplication } from '../application.js';
import { choosing, started, submitted } from '../examples.js';
import { saveForm } from './save-form.js';

const given = specFor({ decide: saveForm, evolve, initial: noApplication });
const form = { questions: choosing.form, answers: { why: 'Because', other: 'x' } };

describe('saving a form', () => {
  it('keeps what is there so far beside the draft, out of the event', () => {
    expect(given(started).when(form)).toEqual([{ type: 'FormSaved', on: '2023-09-04' }]);
    const context = { id: 'application', now: '2023-09-04T09:00:00Z', today: '2023-09-04', who: 'anyone' };
    expect(saveForm(form, evolve(noApplication, started), context)).toMatchObject({
      details: { form: { why: 'Because' } },
    });
  });
  it('needs a draft', () => {
    expect(given().when(form)).toBe('application.unknown');
    expect(given(submitted).when(form)).toBe('application.already-submitted');
    expect(given(started, { type: 'DraftForgotten' }).when(form)).toBe('application.unknown');
  });
});
