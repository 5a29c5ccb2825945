import { issueToken, startDevelopmentIssuer, type DevelopmentIssuer } from '#auth';
import { createHttp, type HttpOptions } from '#http';
import type { DynamicModule, Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { grants, SampleModule } from './sample.js';

export type Answer = { status: number; headers: Headers; text: string; body: Record<string, unknown> };
export type Ask = { method?: string; token?: string | null; body?: unknown; headers?: Record<string, string> };

export type Sample = {
  app: NestFastifyApplication;
  issuer: DevelopmentIssuer;
  url: string;
  folder: string;
  /** A token whose subject holds the role of the same name, everywhere. */
  officer: string;
  ask(path: string, more?: Ask): Promise<Answer>;
  stop(): Promise<void>;
};

const parsed = (text: string): Record<string, unknown> => {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return {};
  }
};

/** The sample service on a real port, with a real issuer of tokens. */
export const startSample = async (
  options: Partial<HttpOptions> = {},
  module: Type | DynamicModule = SampleModule,
): Promise<Sample> => {
  const folder = await mkdtemp(join(tmpdir(), 'strandline-spec-'));
  const issuer = await startDevelopmentIssuer({ folder, port: 0 });
  const auth = { issuer: issuer.issuer, audience: 'strandline', jwksUrl: issuer.jwksUrl };
  const app = await createHttp(module, { service: 'sample', auth, ...options });
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  grants.set('demo:operations-officer', [{ role: 'operations-officer', on: {}, from: '2000-01-01' }]);
  const officer = await issueToken(issuer.issuer, { subject: 'demo:operations-officer' });
  const ask = async (path: string, { method, token = officer, body, headers = {} }: Ask = {}): Promise<Answer> => {
    const isText = typeof body === 'string';
    const response = await fetch(url + path, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      redirect: 'manual',
      headers: {
        ...(token !== null && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: isText ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, body: parsed(text) };
  };
  const stop = async (): Promise<void> => {
    await app.close();
    await issuer.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { app, issuer, url, folder, officer, ask, stop };
};
