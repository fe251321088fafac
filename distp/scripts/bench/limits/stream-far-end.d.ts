/** The far end of `stream.ts`: a process with a libp2p that takes, or sends back, what it is sent. */
import '../../../src/polyfill.js';
