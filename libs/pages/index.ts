export * from './day-in-words.js';
export * from './page.js';
