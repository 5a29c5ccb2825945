import { keeping, keptIn } from './cookie.js';

const token = 'x'.repeat(42) + '-';

describe('the cookie an opened link is kept in', () => {
  it('is for the survey alone, short-lived, and nothing a script or another site can use', () => {
    const cookie = keeping(token, { secure: true });
    expect(cookie).toBe(`survey=${token}; Path=/survey; Max-Age=7200; HttpOnly; SameSite=Lax; Secure`);
    expect(keeping(token, { secure: false })).not.toContain('Secure');
  });
  it.each(['short', `${token}; Domain=example.org`, `${token}\r\nx: y`])(
    'keeps nothing that is no token: %j',
    (sent) => {
      expect(keeping(sent, { secure: false })).toBe('survey=; Path=/survey; Max-Age=7200; HttpOnly; SameSite=Lax');
    },
  );
  it.each([`survey=${token}`, `theme=dark; survey=${token}`, `survey=${token}; theme=dark`])(
    'is found in %s',
    (sent) => {
      expect(keptIn(sent)).toBe(token);
    },
  );
  it.each([undefined, '', `other-survey=${token}`, 'survey=short', `survey=${token}xxx`, 'survey=<script>'])(
    'is not found in %s',
    (sent) => {
      expect(keptIn(sent)).toBe('');
    },
  );
});
