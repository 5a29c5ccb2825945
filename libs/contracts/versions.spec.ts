import { IsIn, IsOptional } from 'class-validator';
import { declarationOf, Event } from './declare.js';
import { decode, NewerVersion } from './decode.js';
import { schemaOf } from './schemas.js';
import { Day, Id } from './shapes.js';
import { isNewerVersion, newestOf, successorOf, upcast } from './versions.js';

const context = 'programmes';
const old = { context, name: 'lamp-tested', says: 'A lamp was tested.', supportedUntil: '2027-01-31' };

@Event({ ...old, version: 1 })
class LampTestedV1 {
  @Id() lampId!: string;
  @IsIn(['yes', 'no']) shines!: 'yes' | 'no';
}

@Event({ ...old, version: 2 })
class LampTestedV2 {
  @Id() lampId!: string;
  @IsIn([true, false]) shines!: boolean;
}

@Event({ context, name: 'lamp-tested', says: 'A lamp was tested.', version: 3 })
class LampTested {
  @Id() lampId!: string;
  @IsIn([true, false]) shines!: boolean;
  @IsOptional() @Day() on?: string;
}

upcast(LampTestedV1, LampTestedV2, ({ lampId, shines }) => ({ lampId, shines: shines === 'yes' }));
upcast(LampTestedV2, LampTested, ({ lampId, shines }) => ({ lampId, shines }));

const lampId = '0190c0de-0000-7000-8000-000000000001';
const [first, second, third] = [LampTestedV1, LampTestedV2, LampTested].map((event) => declarationOf(event).type);
const bytes = (data: object): Buffer => Buffer.from(JSON.stringify(data));

describe('versions of an event', () => {
  it('read as the newest, through all between', () => {
    expect(decode(first!, bytes({ lampId, shines: 'yes' }))).toEqual({ lampId, shines: true });
    expect(decode(second!, bytes({ lampId, shines: false }))).toEqual({ lampId, shines: false });
    expect([first!, second!, third!].map((type) => newestOf(type))).toEqual([third, third, third]);
  });

  it('are checked as what they were when they were said', () => {
    expect(() => decode(first!, bytes({ lampId, shines: true }))).toThrow(first);
  });

  it('that are newer than this build are known as its newest, and cannot be read', () => {
    const fourth = third!.replace('.v3', '.v4');
    expect(isNewerVersion(fourth)).toBe(true);
    expect(newestOf(fourth)).toBe(third);
    expect(() => decode(fourth, bytes({}))).toThrow(NewerVersion);
    const other = 'strandline.programmes.never-heard-of.v2';
    expect(isNewerVersion(other)).toBe(false);
    expect(newestOf(other)).toBe(other);
    expect(decode(other, bytes({}))).toBeUndefined();
  });

  it('stay in the schemas as supported until a day', () => {
    expect(successorOf(LampTestedV1)).toBe(LampTestedV2);
    expect(successorOf(LampTested)).toBeUndefined();
    expect(schemaOf(LampTestedV1)).toMatchObject({ deprecated: true, 'x-supported-until': '2027-01-31' });
    expect(schemaOf(LampTested)).not.toHaveProperty('deprecated');
  });

  it('are declared one after the other', () => {
    expect(() => upcast(LampTestedV1, LampTested, (data) => data as never)).toThrow('does not follow');
    expect(() => upcast(LampTestedV1, LampTestedV2, (data) => data as never)).toThrow('two successors');
  });
});
