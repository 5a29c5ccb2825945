import { plainToInstance } from 'class-transformer';
import { IsOptional, validateSync } from 'class-validator';
import { Line, Part } from './shapes.js';

class Wheel {
  @Line() make!: string;
}
class Cart {
  @Part(() => Wheel) first!: Wheel;
  @Part(() => Wheel, { each: true }) others!: Wheel[];
  @IsOptional() @Part(() => Wheel) spare?: Wheel;
}

const wheel = { make: 'oak' };
const faultsIn = (cart: object): string[] => validateSync(plainToInstance(Cart, cart)).map(({ property }) => property);

describe('a part', () => {
  it('is what its class says, and may be left out only where it is optional', () => {
    expect(faultsIn({ first: wheel, others: [wheel] })).toEqual([]);
    expect(faultsIn({ first: { make: '' }, others: [], spare: { make: 7 } })).toEqual(['first', 'spare']);
  });

  it.each([undefined, null, [], [wheel], 'oak', 7])('is not %p', (value) => {
    expect(faultsIn({ first: value, others: [] })).toEqual(['first']);
  });

  it.each([undefined, null, 'oak', [null], [[]], [wheel, 'oak']])('of a list is not %p', (value) => {
    expect(faultsIn({ first: wheel, others: value })).toEqual(['others']);
  });

  it('is not a list where it may be left out', () => {
    expect(faultsIn({ first: wheel, others: [], spare: [] })).toEqual(['spare']);
  });
});
