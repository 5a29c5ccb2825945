declare module 'mongodb/lib/cmap/connection.js';
