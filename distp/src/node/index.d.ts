/** Nodes inside a program of one's own: what `catenary cluster init` and `catenary node` are made of. */
import '../polyfill.js';
export { CLUSTER_FILE, initCluster, nodeFolder, readClusterFile } from './cluster-file.js';
export { createNode } from './node.js';
export type { ClusterFile, ClusterNode, InitOptions } from './cluster-file.js';
export type { Node, NodeOptions } from './node.js';
