import { Refusal } from '#domain';
import { withoutSecrets } from './newcomer.js';

const told = (code: string) => withoutSecrets(new Refusal('conflict', code, 'What it says')).code;

describe('what someone with nothing but a link is told', () => {
  it('is whatever tells nothing about anyone', () => {
    expect(told('application.window-closed')).toBe('application.window-closed');
  });
  it('is nothing of a person, or of what they take part in', () => {
    for (const code of ['person.restricted', 'application.already-enrolled', 'application.not-of-this-organisation'])
      expect(told(code)).toBe('application.needs-a-person');
  });
});
