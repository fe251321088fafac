/** A segment to play with: descriptors whose peers are made up, and signatures that anybody could forge. */
import { base58btc } from 'multiformats/bases/base58';
import { encodeDescriptor, encodeGenesis, majority, streamIdOf } from '../../src/chain/index.js';
/** A shard of node `node`: a peer id that is well formed, and nobody's. */
export function shardOf(node) {
    const peerId = base58btc.baseEncode(Uint8Array.from([0, 36, 8, 1, 18, 32, ...new Array(32).fill(node + 1)]));
    return { peerId, incarnation: node.toString(16).padStart(32, '0'), zone: '' };
}
/** A first segment on these nodes; the first of them is the named master. */
export function genesisOf(nodes, durability = 'sync') {
    const descriptor = {
        number: 0,
        baseHeight: 0,
        baseTimestamp: 0,
        firstEpoch: 1,
        capacity: 64 * 1024,
        shards: nodes.map(shardOf),
        master: 0,
        settings: { name: 'test', replication: nodes.length, segmentBytes: 64 * 1024, frameBytesMax: 1024 * 1024, durability, writers: ['*'], readers: ['*'], admins: ['*'] }
    };
    const descriptorBytes = encodeDescriptor(descriptor);
    const stream = streamIdOf(encodeGenesis({ descriptor, creator: descriptor.shards[0].peerId, nonce: '0'.repeat(32), createdAt: 0 }));
    return { descriptor, descriptorBytes, stream };
}
export function fakeSignature(peerId, claim) {
    return Buffer.from(`${peerId} ${claim.epoch} ${claim.end} ${Buffer.from(claim.hash).toString('hex')}`);
}
export function isFakeCertificate(receipt, shards) {
    const signers = new Set();
    for (const { peerId, incarnation, signature } of receipt.signatures) {
        if (!shards.some(shard => shard.peerId === peerId && shard.incarnation === incarnation) || Buffer.compare(signature, fakeSignature(peerId, receipt)) !== 0) {
            return false;
        }
        signers.add(peerId);
    }
    return signers.size >= majority(shards.length);
}
//# sourceMappingURL=fixtures.js.map