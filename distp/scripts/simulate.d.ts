/**
 * Runs the seeded simulations: of whole nodes, and of the replication core alone, which is faster and breaks rules on
 * purpose. Many seeds, one with a trace, or with a rule broken.
 */
import '../src/polyfill.js';
