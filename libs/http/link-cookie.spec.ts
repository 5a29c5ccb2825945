import { LinkCookie } from './link-cookie.js';

const cookies = new LinkCookie('survey', 43);
const token = 'x'.repeat(42) + '-';

describe('the cookie an opened link is kept in', () => {
  it('is for the survey alone, short-lived, and nothing a script or another site can use', () => {
    const cookie = cookies.keeping(token, { secure: true });
    expect(cookie).toBe(`survey=${token}; Path=/survey; Max-Age=7200; HttpOnly; SameSite=Lax; Secure`);
    expect(cookies.keeping(token, { secure: false })).not.toContain('Secure');
  });
  it.each(['short', `${token}; Domain=example.org`, `${token}\r\nx: y`])(
    'keeps nothing that is no token: %j',
    (sent) => {
      expect(cookies.keeping(sent, { secure: false })).toBe(
        'survey=; Path=/survey; Max-Age=7200; HttpOnly; SameSite=Lax',
      );
    },
  );
  it.each([`survey=${token}`, `theme=dark; survey=${token}`, `survey=${token}; theme=dark`])(
    'is found in %s',
    (sent) => {
      expect(cookies.keptIn(sent)).toBe(token);
    },
  );
  it.each([undefined, '', `other-survey=${token}`, 'survey=short', `survey=${token}xxx`, 'survey=<script>'])(
    'is not found in %s',
    (sent) => {
      expect(cookies.keptIn(sent)).toBe('');
    },
  );
});
