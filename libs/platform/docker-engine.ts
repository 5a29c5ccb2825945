import { get } from 'node:http';
import { connect } from 'node:net';
import { homedir } from 'node:os';
import { join } from 'node:path';

const patience = 800;

const socketsOf = ({ DOCKER_HOST, XDG_RUNTIME_DIR }: NodeJS.ProcessEnv): string[] => {
  if (DOCKER_HOST?.startsWith('unix://')) return [DOCKER_HOST.slice('unix://'.length)];
  const rootless = XDG_RUNTIME_DIR ? [join(XDG_RUNTIME_DIR, 'docker.sock')] : [];
  return ['/var/run/docker.sock', ...rootless, join(homedir(), '.docker/run/docker.sock')];
};

const pings = (socketPath: string): Promise<boolean> =>
  new Promise((resolve) => {
    get({ socketPath, path: '/_ping', timeout: patience }, (answer) => {
      answer.resume();
      resolve(answer.statusCode === 200);
    })
      .on('timeout', function (this: { destroy(): void }) {
        this.destroy();
      })
      .on('error', () => resolve(false));
  });

const accepts = ({ hostname, port }: URL): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port || 2375), timeout: patience });
    const settle = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket
      .on('connect', () => settle(true))
      .on('timeout', () => settle(false))
      .on('error', () => settle(false));
  });

/** Whether a Docker engine answers, asked for less than a second; an installed client alone does not count. */
export const dockerAnswers = async (environment: NodeJS.ProcessEnv = process.env): Promise<boolean> => {
  const { DOCKER_HOST } = environment;
  if (DOCKER_HOST && URL.canParse(DOCKER_HOST) && !DOCKER_HOST.startsWith('unix://'))
    return accepts(new URL(DOCKER_HOST));
  return (await Promise.all(socketsOf(environment).map(pings))).includes(true);
};
