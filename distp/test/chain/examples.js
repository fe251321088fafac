/** Values that tests of the chain share: the same in every run, keys and signatures too. */
import { generateKeyPairFromSeed } from '@libp2p/crypto/keys';
import { peerIdFromPrivateKey, peerIdFromString } from '@libp2p/peer-id';
import { BlockKind, claimBytes, fillFrame, FrameBuilder, hashToId, sha256 } from '../../src/chain/index.js';
const NAMES = ['amber', 'birch', 'cedar', 'delta', 'ember'];
/** Shards with keys, each from a seed of its own. */
export const signers = await Promise.all(NAMES.map(async (name, index) => {
    const privateKey = await generateKeyPairFromSeed('Ed25519', sha256(Buffer.from(`catenary test key ${name}`)));
    return {
        privateKey,
        peerId: peerIdFromPrivateKey(privateKey).toString(),
        incarnation: Buffer.alloc(16, index + 1).toString('hex'),
        zone: `zone-${index}`
    };
}));
export function signer(index) {
    const found = signers[index];
    if (found == null) {
        throw new RangeError(`there is no signer ${index}`);
    }
    return found;
}
export const shards = signers.slice(0, 3).map(({ peerId, incarnation, zone }) => ({ peerId, incarnation, zone }));
export const settings = {
    name: 'orders',
    replication: 3,
    segmentBytes: 64 * 1024 * 1024,
    frameBytesMax: 1024 * 1024,
    durability: 'sync',
    writers: ['*'],
    readers: ['*'],
    admins: [signer(0).peerId],
    retention: undefined
};
export const firstDescriptor = {
    streamId: undefined,
    number: 0,
    predecessor: undefined,
    baseHeight: 0,
    baseTimestamp: 1_700_000_000_000_000,
    firstEpoch: 1,
    capacity: 64 * 1024 * 1024,
    shards,
    master: 0,
    settings,
    firstKept: undefined
};
export const genesis = {
    descriptor: firstDescriptor,
    creator: signer(4).peerId,
    nonce: '000102030405060708090a0b0c0d0e0f',
    createdAt: 1_700_000_000_000_001
};
export const laterDescriptor = {
    streamId: hashToId(sha256(Buffer.from('a stream'))),
    number: 7,
    predecessor: hashToId(sha256(Buffer.from('a segment'))),
    baseHeight: 5_000_000_000,
    baseTimestamp: 1_700_000_100_000_000,
    firstEpoch: 12,
    capacity: 1024 * 1024,
    shards,
    master: 2,
    settings: {
        ...settings,
        durability: 'interval',
        segmentBytes: 1024 * 1024,
        frameBytesMax: 100_000,
        writers: [signer(0).peerId, signer(1).peerId],
        retention: { bytes: 10_000_000_000, ageMs: 86_400_000, segments: 3 }
    },
    firstKept: { number: 2, id: hashToId(sha256(Buffer.from('a kept segment'))), height: 4_000 }
};
export const claim = {
    stream: hashToId(sha256(Buffer.from('a stream'))),
    segment: hashToId(sha256(Buffer.from('a segment'))),
    epoch: 12,
    end: 5_000_000_003,
    hash: sha256(Buffer.from('a block'))
};
export async function sign(by, signed = claim, incarnation = by.incarnation) {
    return { peerId: by.peerId, incarnation, signature: await by.privateKey.sign(claimBytes(signed, incarnation)) };
}
export const verifySignature = (peerId, bytes, signature) => {
    const { publicKey } = peerIdFromString(peerId);
    return publicKey?.verify(bytes, signature) ?? false;
};
export const place = { height: 5_000_000_000, timestamp: 1_700_000_100_000_000, prevHash: sha256(Buffer.from('a segment')) };
export const producer = Buffer.from('f0e0d0c0b0a090807060504030201000', 'hex');
export function unplacedFrame(blocks, options) {
    const builder = new FrameBuilder(options);
    for (const block of blocks) {
        const [data, sequence] = block instanceof Uint8Array ? [block] : block;
        if (!builder.add(data, sequence)) {
            throw new RangeError(`a block of ${data.length} bytes doesn't fit`);
        }
    }
    return builder.finish();
}
export function filledFrame(...args) {
    const frame = unplacedFrame(...args);
    fillFrame(frame, place);
    return frame;
}
const texts = ['first', '', 'the third block, of some length'].map(text => Buffer.from(text));
/** A frame of every kind and shape. */
export const frames = {
    'frame-unplaced': unplacedFrame(texts, { producer, sequence: 41 }),
    'frame-data': filledFrame(texts),
    'frame-data-numbered': filledFrame(texts, { producer, sequence: 41 }),
    'frame-data-sequences': filledFrame(texts.map((data, index) => [data, 41 + index * index * 1_000_000_007]), { producer, sequences: true }),
    'frame-data-large': filledFrame([Buffer.alloc(5000, 'large')]),
    'frame-seal': filledFrame([Buffer.from('seal')], { kind: BlockKind.seal }),
    'frame-snapshot': filledFrame(texts, { kind: BlockKind.snapshot }),
    'frame-producers': filledFrame(texts, { kind: BlockKind.producers })
};
//# sourceMappingURL=examples.js.map