import 'reflect-metadata';
import { Controller, Module, UseGuards, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CohortFinished } from '#contracts';
import { Lanes, type LanesSettings } from '../consuming/lanes.js';
import { On } from '../consuming/on.js';

class Doorman {
  canActivate(): boolean {
    return true;
  }
}

@Controller()
class WhenFinished {
  @On(CohortFinished)
  async hear(): Promise<void> {
    await Promise.resolve();
  }
}

@Controller()
class WhenGuarded {
  @On(CohortFinished)
  @UseGuards(Doorman)
  async hear(): Promise<void> {
    await Promise.resolve();
  }
}

@Controller()
@UseGuards(Doorman)
class WhenAllGuarded extends WhenFinished {
  @On(CohortFinished)
  override async hear(): Promise<void> {
    await Promise.resolve();
  }
}

describe('policies', () => {
  const found = async (...policies: Type[]): Promise<string[]> => {
    const settings = { views: [], instanceOf: (policy: unknown): object => app.get(policy as Type) };
    const lanes = new Lanes(settings as unknown as LanesSettings);
    class Policies {}
    Module({ controllers: policies })(Policies);
    const app = await NestFactory.createMicroservice(Policies, { strategy: lanes, logger: false });
    await app.init();
    await app.close();
    return lanes.policyNames;
  };

  it('are found by Nest; what it would do around each call is refused, for it would not be done', async () => {
    await expect(found(WhenFinished)).resolves.toEqual(['policy:WhenFinished@1']);
    await expect(found(WhenGuarded)).rejects.toThrow('WhenGuarded.hear asks Nest for __guards__');
    await expect(found(WhenAllGuarded)).rejects.toThrow('WhenAllGuarded.hear asks Nest for __guards__');
  });
});
