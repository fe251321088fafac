import '../../src/polyfill.js';
