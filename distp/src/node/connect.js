import { Client } from '../client/index.js';
import { InvalidArgumentError, StreamUnavailableError } from '../errors.js';
import { Libp2pNetwork } from '../protocols/network.js';
import { verifySignature } from './keys.js';
import { createClientHost } from './libp2p-host.js';
import { wireConnector } from './wire-connector.js';
/**
 * A client over libp2p: TCP, TLS or Noise, yamux. It dials and doesn't listen. Close it.
 *
 * @throws {InvalidArgumentError} for a peer without an id, or a node of another cluster
 * @throws {StreamUnavailableError} if a cluster was named and no node answers
 */
export async function connect(options) {
    const { cluster, privateKey, ...clientOptions } = options;
    const host = await createClientHost({ privateKey });
    await host.start();
    let client;
    try {
        client = new Client(wireConnector(host.peerId, new Libp2pNetwork(host.libp2p), verifySignature, async () => { await host.stop(); }), clientOptions);
        if (cluster != null) {
            await checkCluster(client, cluster);
        }
        return client;
    }
    catch (err) {
        await (client == null ? host.stop() : client.close());
        throw err;
    }
}
async function checkCluster(client, cluster) {
    const reports = await client.status();
    const stranger = reports.find(({ status }) => status != null && status.cluster !== cluster);
    if (stranger != null) {
        throw new InvalidArgumentError(`Peer ${stranger.peerId} is of cluster ${stranger.status?.cluster ?? ''}, not ${cluster}`);
    }
    if (reports.every(({ status }) => status == null)) {
        throw new StreamUnavailableError(cluster, reports.map(({ peerId }) => peerId), { cause: reports[0]?.error });
    }
}
//# sourceMappingURL=connect.js.map