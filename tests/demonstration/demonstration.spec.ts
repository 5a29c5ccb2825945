import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

describe('the Liverpool demonstration', () => {
  it('plays at small scale from empty, and its report says what was sent', async () => {
    const { KAFKA_BROKERS: _kafka, MONGODB_URI: _mongo, ...env } = process.env; // it brings its own, as for a newcomer
    const program = spawn(process.execPath, ['dist/demo/run.js', '--small'], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const [printed, errors, code] = await Promise.all([
      text(program.stdout),
      text(program.stderr),
      new Promise((resolve) => program.once('exit', resolve)),
    ]);
    expect({ code, errors, end: printed.slice(-3_000) }).toMatchObject({
      code: 0,
      end: expect.stringMatching(/All \d+ figures equal what was sent/),
    });
    expect(printed).not.toContain('DIFFERENT');
  }, 600_000);
});
