/**
 * The writers, as a process of their own: whatever happens to the nodes and to the process that torments them, every
 * acknowledgement is in this process's file before it counts. Started with a channel; ends when it is told `stop`, or
 * the channel closes.
 */
import '../../src/polyfill.js';
