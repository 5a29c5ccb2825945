import { Body, Controller, createParamDecorator, Get } from '@nestjs/common';
import { argumentsOf } from './arguments.js';

/** Nest names each custom decorator at random: among so many, some names begin with the digit of a body. */
const kindsOfMany = (): string[] =>
  Array.from({ length: 200 }, () => {
    const Custom: () => ParameterDecorator = createParamDecorator(() => 'custom');
    @Controller()
    class Routes {
      @Get() show(@Custom() custom: string, @Body() body: object) {
        return { custom, body };
      }
    }
    return argumentsOf(Routes, 'show')
      .map(({ kind }) => kind)
      .toSorted()
      .join();
  });

describe('the arguments of a route', () => {
  it('are never taken for a body because of how a decorator happens to be named', () => {
    expect(new Set(kindsOfMany())).toEqual(new Set(['body,other']));
  });
});
