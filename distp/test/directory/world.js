/** What the directory's tests stand on: nodes with keys, chains of segments with real certificates, time that is moved by hand. */
import { generateKeyPairSync, sign, randomBytes } from 'node:crypto';
import { base58btc } from 'multiformats/bases/base58';
import { claimBytes, encodeReceipt, hashToId, idToHash, sha256 } from '../../src/chain/index.js';
import { signTailRecord } from '../../src/directory/tail-record.js';
export function makeNode(zone = '') {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    const raw = Buffer.from(publicKey.export({ format: 'jwk' }).x, 'base64url');
    const peerId = base58btc.baseEncode(Buffer.concat([Buffer.from('002408011220', 'hex'), raw]));
    const incarnation = randomBytes(16).toString('hex');
    return {
        peerId,
        incarnation,
        shard: { peerId, incarnation, zone, addresses: ['/ip4/127.0.0.1/tcp/4001'] },
        sign: bytes => sign(null, bytes, privateKey)
    };
}
export function randomId() {
    return hashToId(randomBytes(32));
}
/** The tail of a stream's first segment, mastered by the first of `nodes`. */
export function firstTail(nodes, changes = {}) {
    const stream = changes.stream ?? randomId();
    return {
        stream,
        segment: stream,
        number: 0,
        epoch: 1,
        master: nodes[0]?.peerId ?? '',
        shards: nodes.map(node => node.shard),
        baseHeight: 0,
        baseTimestamp: 1_000,
        end: 0,
        hash: idToHash(stream),
        certificate: new Uint8Array(0),
        issuedAt: 2_000,
        locked: false,
        ...changes
    };
}
/** The tail of the segment after `before`'s, whose shards have certified the seal. */
export async function nextTail(before, sealers, nodes, changes = {}) {
    const seal = sha256(Buffer.concat([idToHash(before.segment), randomBytes(8)]));
    const end = before.end + 10;
    const claim = { stream: before.stream, segment: before.segment, epoch: before.epoch, end, hash: seal };
    const signatures = await Promise.all(sealers.map(async (node) => ({
        peerId: node.peerId, incarnation: node.incarnation, signature: await node.sign(claimBytes(claim, node.incarnation))
    })));
    return {
        ...firstTail(nodes, { stream: before.stream }),
        segment: hashToId(seal),
        number: before.number + 1,
        epoch: before.epoch + 1,
        baseHeight: end,
        end,
        hash: seal,
        certificate: encodeReceipt({ ...claim, signatures }),
        ...changes
    };
}
export async function record(tail, nodes) {
    const signer = nodes.find(node => node.peerId === tail.master);
    if (signer == null) {
        throw new Error('the master is not among the nodes');
    }
    return signTailRecord(tail, signer);
}
/** Lets everything that is ready to run do so. */
export async function settled() {
    for (let turn = 0; turn < 10; turn++) {
        await new Promise(resolve => { setImmediate(resolve); });
    }
}
//# sourceMappingURL=world.js.map