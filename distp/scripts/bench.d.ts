/** `npm run bench`: measures over real processes, real TCP and data on disk, beside the machine's limits and beside peers. */
import '../src/polyfill.js';
