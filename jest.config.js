// Workers inherit it; under jest's own 'test' kafkajs retries differently from production.
process.env.NODE_ENV = 'development';
process.env.LOG_LEVEL ??= 'silent';

const shared = {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  transform: { '^.+\\.tsx?$': ['@swc/jest', { swcrc: true }] },
  setupFiles: ['reflect-metadata'],
};

// The suffix law holds for specs too: a spec with no technology suffix in these places needs no platform.
const root = RegExp.escape(import.meta.dirname);
const pure = [
  `${root}/libs/(domain|contracts|pages|statistics)/.+\\.spec\\.tsx?$`,
  `${root}/(tools|bench/framework)/.+\\.spec\\.ts$`,
  `${root}/apps/[^/]+/src/[^.]+\\.spec\\.tsx?$`,
];

/** @type {import('jest').Config} */
export default {
  maxWorkers: 2,
  testTimeout: 120_000,
  projects: [
    { ...shared, displayName: 'pure', testRegex: pure },
    {
      ...shared,
      displayName: 'platform',
      testRegex: `${root}/(apps|libs|demo|tests|bench)/.+\\.spec\\.tsx?$`,
      testPathIgnorePatterns: ['/node_modules/', ...pure],
      setupFilesAfterEnv: ['<rootDir>/tools/jest/stop-systems.js'],
      globalSetup: '<rootDir>/tools/jest/start-platform.js',
      globalTeardown: '<rootDir>/tools/jest/stop-platform.js',
    },
  ],
};
