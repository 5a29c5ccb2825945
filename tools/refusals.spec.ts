import { planted } from './planted.js';
import { refusalsIn } from './refusals/find.js';

const sources = {
  'apps/one/src/place/place.ts': `
    export const full = () => new Refusal('conflict', 'place.full', \`All \${1} places are taken\`);
    export const rules = [['place.too-far', 'It is too far away'], ['place', 'not a code']];
    export const kinds = ['in.person', 'online'];`,
  'apps/one/src/place/place.spec.ts': `throw new Refusal('gone', 'place.only-tried', 'It is only tried');`,
  'apps/one/src/place/places.mongo.ts': `export const places = aggregate({ name: 'meeting-place', collection: 'places' });`,
  'libs/http/problem.ts': `
    export const late = new RequestProblem(408, 'request.late', 'It came too late');
    export const codes = { 404: ['route.unknown', 'There is nothing here'] };`,
};

test('every way to refuse is found, with its status, its sentence and who says it', async () => {
  expect(await planted(sources, refusalsIn)).toEqual([
    { code: 'place.full', status: 409, sentence: 'All … places are taken', by: 'one' },
    { code: 'place.too-far', status: 409, sentence: 'It is too far away', by: 'one' },
    { code: 'meeting-place.unknown', status: 404, sentence: 'There is no such meeting place', by: 'one' },
    { code: 'request.late', status: 408, sentence: 'It came too late', by: 'every service' },
    { code: 'route.unknown', status: 404, sentence: 'There is nothing here', by: 'every service' },
  ]);
});
