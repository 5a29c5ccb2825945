import { Allow, createHttp, Public } from '#http';
import { BusinessClock } from '#domain';
import { GrantsOf, ServiceAccountsOf } from '#auth';
import { Body, Controller, Get, Module, Post, type Type } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';

const auth = { issuer: 'http://127.0.0.1:1', audience: 'strandline', jwksUrl: 'http://127.0.0.1:1/jwks.json' };

const boot = async (...controllers: Type[]) => {
  @Module({
    controllers,
    providers: [
      { provide: GrantsOf, useValue: { of: () => Promise.resolve([]) } },
      { provide: ServiceAccountsOf, useValue: { of: () => Promise.resolve(undefined) } },
      { provide: BusinessClock, useValue: { now: () => '', today: () => '' } },
    ],
  })
  class Service {}
  const app = await createHttp(Service, { service: 'boot', auth });
  await app.close();
};

@Controller('open')
class Forgotten {
  @Get('one') one() {}
  @Post(['two', 'three']) two() {}
  @Get('four') @Public() four() {}
}

@Controller('whole')
@Allow('coach')
class Closed {
  @Get() all() {}
}

@Controller()
class Policy {
  @EventPattern('something.happened') when(_fact: object): void {}
}

@Controller('notes')
class Unchecked {
  @Post() @Allow('coach') write(@Body() _note: { text: string }) {}
}

describe('at the start', () => {
  it('every route with neither @Allow nor @Public is named, and nothing is served', async () => {
    await expect(boot(Forgotten, Closed)).rejects.toThrow(
      /GET \/open\/one \(Forgotten\.one\)[^]*POST \/open\/two[^]*POST \/open\/three/,
    );
    await expect(boot(Forgotten)).rejects.not.toThrow(/four/);
  });
  it('a route that takes a body no class checks is named', async () => {
    await expect(boot(Unchecked)).rejects.toThrow('POST /notes (Unchecked.write) takes a body that no class checks');
  });
  it('a controller may close all its routes, and a handler of events is no route', async () => {
    await expect(boot(Closed, Policy)).resolves.toBeUndefined();
  });
});
