/** What the other services say of a small partnership, in as few words as a test needs. */
export * from './application.js';
export * from './directory.js';
export * from './enrolment.js';
export * from './feedback.js';
export * from './ids.js';
export * from './programmes.js';
export * from './sessions.js';
