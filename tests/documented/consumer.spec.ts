import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { publish, EnrolmentWithdrawn, ParticipantEnrolled } from '#contracts';
import { eventually, System } from '#testing';

describe('the consumer in the documentation', () => {
  it('prints what happens to enrolments, as it stands', async () => {
    const system = await System.create();
    const [enrolmentId, applicationId, cohortId, personId, organisationId] = Array.from({ length: 5 }, () =>
      randomUUID(),
    );
    const ids = { enrolmentId: enrolmentId!, cohortId: cohortId!, organisationId: organisationId! };
    const enrolled = { ...ids, applicationId: applicationId!, personId: personId!, from: '2023-09-11' };
    await system.tell(publish(ParticipantEnrolled, enrolled, 'future-heads'), ids.enrolmentId);
    const withdrawn = { ...ids, on: '2023-11-02', reason: 'workload' as const };
    await system.tell(publish(EnrolmentWithdrawn, withdrawn, 'future-heads'), ids.enrolmentId);

    const program = spawn(process.execPath, [join(process.cwd(), 'docs/consume/consumer.mjs')], {
      env: { ...process.env, TOPIC_PREFIX: system.prefix, STRAND: 'future-heads' },
    });
    let printed = '';
    program.stdout.on('data', (text: Buffer) => (printed += text.toString()));
    try {
      await eventually(async () =>
        expect(printed).toBe(
          `1 strandline.enrolment.participant-enrolled.v1 ${ids.enrolmentId} 2023-09-11\n` +
            `2 strandline.enrolment.enrolment-withdrawn.v1 ${ids.enrolmentId} 2023-11-02\n`,
        ),
      );
    } finally {
      const ended = new Promise((resolve) => program.once('exit', resolve));
      program.kill('SIGKILL');
      await ended;
      await system.stop();
    }
  });
});
