/** A node on this machine: the core over its folder and its libp2p. */
import { logger } from '@libp2p/logger';
import { systemClock } from '../clock.js';
import { Libp2pNetwork } from '../protocols/network.js';
import { listenAddresses } from './cluster-file.js';
import { signerOf, verifySignature } from './keys.js';
import { createHost } from './libp2p-host.js';
import { NodeCore } from './node-core.js';
import { openNodeFolder } from './node-folder.js';
const log = logger('catenary:node');
/**
 * Starts a node; it serves when this resolves.
 *
 * @throws {WrongFolderError} if the folder is another cluster's or another node's, or was never initialised
 * @throws {FolderLockedError} if another process has the folder
 */
export async function createNode(options) {
    const { cluster, data } = options;
    const { storage, privateKey, self } = await openNodeFolder(data, cluster, { roomBytes: options.roomBytes, newFolder: options.newFolder });
    let core;
    try {
        const host = await createHost({
            privateKey,
            listen: options.listen ?? listenAddresses(self),
            cluster: cluster.cluster,
            folder: data,
            members: cluster.nodes,
            dht: options.dht,
            gossip: options.gossip,
            onError: (err, what) => { log('%s: %e', what, err); }
        });
        core = new NodeCore({
            cluster,
            storage,
            signer: signerOf(privateKey),
            verify: verifySignature,
            clock: systemClock,
            network: new Libp2pNetwork(host.libp2p),
            host: { ...host, protocols: host.libp2p },
            scrubPeriodMs: options.scrubPeriodMs,
            repairDelayMs: options.repairDelayMs,
            logger: name => logger(`catenary:${name}`)
        });
        await core.start();
        return core;
    }
    catch (err) {
        await (core == null ? storage.close() : core.stop());
        throw err;
    }
}
//# sourceMappingURL=node.js.map