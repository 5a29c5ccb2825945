import { v5 } from 'uuid';
import { nameBasedIn } from '../consuming/name-based.js';

it('names are what every library makes of them', () => {
  const namespace = '6f2f5c1e-7a3f-5d0e-9b67-0d6f0a1c9b42';
  const named = nameBasedIn(namespace);
  for (const name of [
    '',
    'a',
    'policy:WhenEnrolled.hear:1',
    'Käthe',
    ...Array.from({ length: 200 }, (_, at) => `n${at}`),
  ])
    expect(named(name)).toBe(v5(name, namespace));
});
