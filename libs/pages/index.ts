export * from './day-in-words.js';
export * from './fields.js';
export * from './form-styles.js';
export * from './page.js';
export * from './refused-page.js';
