/** A file of an app whose name carries no technology suffix, and the pure libs. */
const pureInApps = '^apps/([^/]+)/src/[^.]+\\.tsx?$';
const composition = '/main\\.ts$';
const pureLibs = '^libs/(?:domain|contracts|statistics|pages)/';
const tests = ['\\.spec\\.tsx?$', '^(?:tests|bench|libs/testing|libs/[^/]+/spec|apps/[^/]+/tests)/'];
const packages = (...names) => `(?:^|/)node_modules/(?:${names.join('|')})/`;

/** What a pure file may import from npm: computation only – no framework, driver, clock or file. */
const purePackages = packages(
  'class-transformer',
  'class-validator',
  'class-validator-jsonschema',
  'csv-parse',
  'csv-stringify',
  'preact',
  'preact-render-to-string',
  'temporal-polyfill',
  'vega',
  'vega-lite',
);
const schemaPackages = packages('ajv', 'ajv-formats');

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'pure-imports-pure',
      comment:
        'A file with no technology suffix imports only pure files of its app, #domain, #contracts, #statistics, #pages and pure packages.',
      severity: 'error',
      from: { path: pureInApps, pathNot: composition },
      to: { pathNot: ['^apps/$1/src/[^.]+\\.tsx?$', `${pureLibs}index\\.ts$`, purePackages, '^data/'] },
    },
    {
      name: 'pure-lib-imports-pure',
      comment: '#domain, #contracts, #statistics and #pages import each other and pure packages only.',
      severity: 'error',
      from: { path: pureLibs, pathNot: tests },
      to: { pathNot: [pureLibs, purePackages, schemaPackages, packages('reflect-metadata', 'uuid')] },
    },
    {
      name: 'app-never-imports-app',
      comment: 'Services meet in events only.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'lib-never-imports-app',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^(?:apps|demo|ops|tests|bench|tools)/' },
    },
    {
      name: 'demo-is-a-client',
      comment: 'The demonstration uses the public APIs like anyone else.',
      severity: 'error',
      from: { path: '^demo/' },
      to: { path: '^apps/' },
    },
    {
      name: 'ops-is-a-client',
      comment: 'The command line knows the routes of operators and nothing else of the system.',
      severity: 'error',
      from: { path: '^ops/' },
      to: { path: '^(?:apps|libs|demo|tests|bench|tools)/' },
    },
    {
      name: 'libs-through-their-index',
      comment: 'Import a lib as `#name`; its other files are its own.',
      severity: 'error',
      from: { path: '^(?!libs/)' },
      to: { path: '^libs/', pathNot: '^libs/[^/]+/index\\.ts$' },
    },
    {
      name: 'lib-inside-is-its-own',
      comment: 'A lib imports another lib as `#name`, never a file inside it.',
      severity: 'error',
      from: { path: '^libs/([^/]+)/' },
      to: { path: '^libs/', pathNot: ['^libs/$1/', '^libs/[^/]+/index\\.ts$'] },
    },
    {
      name: 'libs-by-name',
      comment: 'Imports of a lib read like packages: `#name`, not a relative path.',
      severity: 'error',
      from: { path: '^(libs/[^/]+|apps|demo|ops|tests|bench|tools)/' },
      to: { path: '^libs/', pathNot: '^$1/', dependencyTypesNot: ['aliased-subpath-import'] },
    },
    {
      name: 'kafkajs-in-its-lib',
      comment: 'The driver stays behind our own port (an ADR says why).',
      severity: 'error',
      from: { pathNot: ['^libs/(?:kafka|platform)/', ...tests] },
      to: { path: packages('kafkajs') },
    },
    {
      name: 'mongodb-in-its-lib',
      severity: 'error',
      from: { pathNot: ['^libs/(?:mongo|platform)/', '\\.mongo\\.ts$', ...tests] },
      to: { path: packages('mongodb', 'mongoose') },
    },
    {
      name: 'commands-and-views-part',
      comment: 'Writing and reading never import each other.',
      severity: 'error',
      from: { path: '^apps/[^/]+/src/.*commands/' },
      to: { path: '^apps/[^/]+/src/.*views/' },
    },
    {
      name: 'views-and-commands-part',
      severity: 'error',
      from: { path: '^apps/[^/]+/src/.*views/' },
      to: { path: '^apps/[^/]+/src/.*commands/' },
    },
    {
      name: 'testing-in-tests-only',
      comment: 'What records a life for others reads topics as a test does.',
      severity: 'error',
      from: { pathNot: [...tests, '^tools/life/'] },
      to: { path: '^libs/testing/' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'resolves',
      comment: 'An import that does not resolve cannot be checked.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-dev-dependency-in-production',
      severity: 'error',
      from: { path: '^(?:apps|libs)/', pathNot: [...tests, '^libs/platform/'] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'default'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
