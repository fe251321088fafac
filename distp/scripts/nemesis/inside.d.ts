/**
 * The run itself, as a process of its own among the clients of its network: starts the nodes and the writers, torments,
 * heals, and reads everything. What it leaves behind when it fails is removed by who started it.
 */
import '../../src/polyfill.js';
