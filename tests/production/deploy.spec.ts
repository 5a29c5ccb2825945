import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';

type Manifest = {
  kind: string;
  resources?: string[];
  nameSuffix?: string;
  labels?: { pairs: Record<string, string> }[];
  images?: { name: string; newName?: string; newTag?: string }[];
  configMapGenerator?: { name: string; literals?: string[]; envs?: string[]; files?: string[] }[];
  patches?: { patch: string }[];
  spec?: unknown;
};

const folder = 'deploy/kubernetes';
const text = (...path: string[]): string => readFileSync(join(folder, ...path), 'utf8');
const manifest = (...path: string[]): Manifest => {
  const documents = parseAllDocuments(text(...path));
  expect(documents.flatMap(({ errors, warnings }) => [...errors, ...warnings])).toEqual([]);
  return documents[0]!.toJS() as Manifest;
};
const services = readdirSync('apps');

type Container = {
  env: { name: string; value: string }[];
  envFrom: { configMapRef: { name: string } }[];
  volumeMounts: { name: string; mountPath: string }[];
  securityContext: object;
} & Record<`${'startup' | 'liveness' | 'readiness'}Probe`, { httpGet: { path: string } }>;
type Pod = { containers: [Container]; volumes: { name: string }[]; terminationGracePeriodSeconds: number };

const deployment = manifest('service', 'deployment.yaml') as { spec?: { template: { spec: Pod }; replicas: number } };
const pod = deployment.spec!.template.spec;
const [container] = pod.containers;

test('every app has a folder, and every folder is in the installation', () => {
  const { resources } = manifest('installation', 'kustomization.yaml');
  expect(resources?.toSorted()).toEqual(services.map((service) => `../${service}`).toSorted());
});

test.each(services)('%s names itself everywhere: in its labels, its image, its users and its secret', (service) => {
  const { nameSuffix, labels, images, configMapGenerator, patches, resources } = manifest(
    service,
    'kustomization.yaml',
  );
  expect({ nameSuffix, resources }).toEqual({ nameSuffix: `-${service}`, resources: ['../service'] });
  expect(Object.values(labels?.[0]?.pairs ?? {})).toEqual([service, service]);
  expect(images).toEqual([{ name: 'strandline/service', newName: `strandline/${service}` }]);
  expect(configMapGenerator).toEqual([
    { name: 'own', literals: [`KAFKA_SASL_USERNAME=${service}`, `MONGODB_USERNAME=${service}`] },
  ]);
  expect(patches?.[0]?.patch).toContain(
    `/spec/template/spec/volumes/2/secret/secretName, value: strandline-${service}`,
  );
});

test('the volume that a service replaces is that of its secrets', () => {
  expect(pod.volumes.map(({ name }) => name)).toEqual(['scratch', 'authorities', 'secrets']);
});

test('each kustomization names files that are there', () => {
  for (const name of readdirSync(folder))
    for (const resource of manifest(name, 'kustomization.yaml').resources ?? [])
      expect([resource, existsSync(join(folder, name, resource))]).toEqual([resource, true]);
});

test('every setting is one that the services know, and every file is mounted', () => {
  const settings = text('installation', 'settings.env')
    .split('\n')
    .filter((line) => /^\w/.test(line))
    .map((line) => line.split('=')[0] ?? '');
  const sources = [
    'libs/kafka/settings.ts',
    'libs/service/settings.ts',
    'libs/service/secrets.ts',
    'libs/observability/log.ts',
  ]
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  for (const name of [...settings, ...container.env.map(({ name }) => name)])
    expect([name, sources.includes(`'${name.replace(/^(MONGODB|KAFKA_SASL)(.*)_FILE$/, '$1$2')}'`)]).toEqual([
      name,
      true,
    ]);
  for (const { value } of container.env)
    expect(container.volumeMounts.some(({ mountPath }) => value.startsWith(`${mountPath}/`))).toBe(true);
});

test('no secret stands in a manifest', () => {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const { parentPath, name } of all)
    expect(readFileSync(join(parentPath, name), 'utf8')).not.toMatch(
      /(PASSWORD|SURVEY_KEY|LINK_KEY)\s*[=:]\s*\S|PRIVATE KEY/,
    );
});

test('it runs with no more rights than it needs, and has longer to stop than it takes', () => {
  expect(container.securityContext).toEqual({
    allowPrivilegeEscalation: false,
    readOnlyRootFilesystem: true,
    capabilities: { drop: ['ALL'] },
  });
  expect(pod.terminationGracePeriodSeconds).toBeGreaterThan(10 + 5);
  const probes = [container.startupProbe, container.livenessProbe, container.readinessProbe];
  expect(probes.map(({ httpGet }) => httpGet.path)).toEqual(['/health/live', '/health/live', '/health/ready']);
});
