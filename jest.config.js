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
const pure = ['<rootDir>/libs/{domain,contracts,pages,statistics}/**/*.spec.{ts,tsx}', '<rootDir>/tools/**/*.spec.ts'];
const pureInApps = '<rootDir>/apps/*/src/**/+([^.]).spec.{ts,tsx}';

/** @type {import('jest').Config} */
export default {
  maxWorkers: 2,
  testTimeout: 60_000,
  projects: [
    { ...shared, displayName: 'pure', testMatch: [...pure, pureInApps] },
    {
      ...shared,
      displayName: 'platform',
      testMatch: [
        '<rootDir>/{apps,libs,demo,tests}/**/*.spec.{ts,tsx}',
        ...[...pure, pureInApps].map((pattern) => `!${pattern}`),
      ],
      globalSetup: '<rootDir>/tools/jest/start-platform.js',
      globalTeardown: '<rootDir>/tools/jest/stop-platform.js',
    },
  ],
};
