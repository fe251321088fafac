import { expect } from 'chai';
import { decodeDescriptor, decodeGenesis, decodeProducers, decodeSeal, decodeSnapshot, DESCRIPTOR_BYTES_MAX, descriptorBytesMax, encodeDescriptor, encodeGenesis, encodeProducers, encodeSeal, encodeSnapshot, frameBytesMax, isListed, majority, PEERS_MAX, PRODUCERS_MAX, SealReason, SHARDS_MAX, ZONE_BYTES_MAX } from '../../src/chain/index.js';
import { Descriptor as PbDescriptor, Genesis as PbGenesis, Producers as PbProducers, Seal as PbSeal } from '../../src/chain/pb/descriptor.pb.js';
import { InvalidDescriptorError } from '../../src/errors.js';
import { firstDescriptor, genesis, laterDescriptor, settings, shards, signer, signers } from './examples.js';
const [first, second, third] = shards;
function withSettings(change) {
    return { ...laterDescriptor, settings: { ...laterDescriptor.settings, ...change } };
}
/** The later descriptor's bytes with fields that no encoder of ours would write. */
function forged(change) {
    return PbDescriptor.encode({ ...PbDescriptor.decode(encodeDescriptor(laterDescriptor)), ...change });
}
describe('descriptors', () => {
    const wrong = [
        ['a first segment with a predecessor', { ...firstDescriptor, predecessor: laterDescriptor.predecessor }, /predecessor/],
        ['a first segment with a stream id', { ...firstDescriptor, streamId: laterDescriptor.streamId }, /stream id/],
        ['a later segment without stream id', { ...laterDescriptor, streamId: undefined }, /stream id/],
        ['a later segment without predecessor', { ...laterDescriptor, predecessor: undefined }, /predecessor/],
        ['a first segment that starts above height 0', { ...firstDescriptor, baseHeight: 1 }, /height 0/],
        ['a negative height', { ...laterDescriptor, baseHeight: -1 }, /baseHeight -1/],
        ['a time that is no integer', { ...laterDescriptor, baseTimestamp: 0.5 }, /baseTimestamp 0.5/],
        ['epoch 0', { ...laterDescriptor, firstEpoch: 0 }, /epoch/],
        ['no shards', { ...laterDescriptor, shards: [] }, /0 shards/],
        ['too many shards', { ...laterDescriptor, shards: new Array(SHARDS_MAX + 1).fill(first) }, /10 shards/],
        ['a peer with two shards', { ...laterDescriptor, shards: [first, second, { ...first, incarnation: second.incarnation }] }, /two shards/],
        ['a peer id that is none', { ...laterDescriptor, shards: [first, second, { ...third, peerId: 'third' }] }, /Ed25519/],
        ['an incarnation that is none', { ...laterDescriptor, shards: [first, second, { ...third, incarnation: 'ff' }] }, /incarnation/],
        ['a zone that is too long', { ...laterDescriptor, shards: [first, second, { ...third, zone: 'z'.repeat(ZONE_BYTES_MAX + 1) }] }, /zone/],
        ['a master that is no shard', { ...laterDescriptor, master: 3 }, /master 3/],
        ['a capacity that is too small', { ...laterDescriptor, capacity: 65_535 }, /capacity/],
        ['a capacity that is too large', { ...laterDescriptor, capacity: 2 ** 30 + 1 }, /capacity/],
        ['a kept segment after itself', { ...laterDescriptor, firstKept: { number: 8, id: laterDescriptor.predecessor ?? '', height: 0 } }, /first kept/],
        ['a kept height after its own', { ...laterDescriptor, firstKept: { number: 2, id: laterDescriptor.predecessor ?? '', height: laterDescriptor.baseHeight + 1 } }, /first kept/],
        ['an empty name', withSettings({ name: '' }), /name/],
        ['a name with a space', withSettings({ name: 'my orders' }), /name/],
        ['a name that is not ASCII', withSettings({ name: 'Aufträge' }), /name/],
        ['a name that is too long', withSettings({ name: 'n'.repeat(256) }), /name/],
        ['replication 0', withSettings({ replication: 0 }), /replication/],
        ['replication above the limit of shards', withSettings({ replication: SHARDS_MAX + 1 }), /replication/],
        ['a segment size that is too small', withSettings({ segmentBytes: 65_535 }), /segment bytes/],
        ['a segment size that is no integer', withSettings({ segmentBytes: 70_000.5 }), /segment bytes/],
        ['frames without room for a block', withSettings({ frameBytesMax: 135 }), /frame bytes/],
        ['frames over the limit of all', withSettings({ frameBytesMax: 2 ** 20 + 1 }), /frame bytes/],
        ['a durability that there is not', withSettings({ durability: 'never' }), /durability/],
        ['a writer that is no peer', withSettings({ writers: ['somebody'] }), /writers/],
        ['too many readers', withSettings({ readers: new Array(PEERS_MAX + 1).fill('*') }), /readers/],
        ['a negative retention', withSettings({ retention: { bytes: 0, ageMs: -1, segments: 0 } }), /retention ageMs/]
    ];
    for (const [name, descriptor, message] of wrong) {
        it(`refuse ${name}`, () => {
            expect(() => encodeDescriptor(descriptor)).to.throw(InvalidDescriptorError, message);
        });
    }
    const forgeries = [
        ['a number beyond safe integers', { number: 1n << 53n }, /number/],
        ['an id of another length', { predecessor: new Uint8Array(31) }, /predecessor/],
        ['no settings', { settings: undefined }, /settings/],
        ['an incarnation of another length', { shards: [{ peerId: first.peerId, incarnation: new Uint8Array(15), zone: '' }] }, /incarnation/],
        ['more shards than are decoded', { shards: new Array(SHARDS_MAX + 1).fill({ peerId: first.peerId, incarnation: new Uint8Array(16), zone: '' }) }, /not protobuf/],
        ['a kept segment without id', { firstKept: { number: 0n, id: new Uint8Array(0), height: 0n } }, /first kept/]
    ];
    for (const [name, change, message] of forgeries) {
        it(`of others are refused with ${name}`, () => {
            expect(() => decodeDescriptor(forged(change))).to.throw(InvalidDescriptorError, message);
        });
    }
    it('of others are refused if they are too large, or no protobuf', () => {
        expect(() => decodeDescriptor(new Uint8Array(DESCRIPTOR_BYTES_MAX + 1))).to.throw(InvalidDescriptorError, /limit/);
        expect(() => decodeDescriptor(Buffer.from('ffff', 'hex'))).to.throw(InvalidDescriptorError, /protobuf/);
    });
    it('are never larger than the seal of a segment like theirs has room for', () => {
        const many = { ...laterDescriptor, capacity: 64 * 1024, settings: { ...settings, writers: new Array(100).fill(first.peerId) } };
        expect(descriptorBytesMax(64 * 1024)).to.equal(4096);
        expect(() => encodeDescriptor(many)).to.throw(InvalidDescriptorError, /4096/);
        const large = encodeDescriptor({ ...many, capacity: 1024 * 1024 });
        expect(() => decodeDescriptor(PbDescriptor.encode({ ...PbDescriptor.decode(large), capacity: 65536n }))).to.throw(InvalidDescriptorError, /4096/);
    });
    it('bound frames by an eighth of the segment, by the settings, and by what any frame may be', () => {
        expect(frameBytesMax({ capacity: 64 * 1024, settings })).to.equal(8192);
        expect(frameBytesMax({ capacity: 64 * 1024 * 1024, settings })).to.equal(1024 * 1024);
        expect(frameBytesMax({ capacity: 64 * 1024 * 1024, settings: { ...settings, frameBytesMax: 1000 } })).to.equal(1000);
        expect(frameBytesMax({ capacity: 100_001, settings })).to.equal(12_496);
    });
    it('have majorities of more than half', () => {
        expect([1, 2, 3, 4, 5, 9].map(majority)).to.deep.equal([1, 2, 2, 3, 3, 5]);
    });
    it('list peers by id, or everybody', () => {
        expect(isListed(['*'], first.peerId)).to.equal(true);
        expect(isListed([first.peerId], first.peerId)).to.equal(true);
        expect(isListed([first.peerId], second.peerId)).to.equal(false);
        expect(isListed([], first.peerId)).to.equal(false);
    });
});
describe('a genesis', () => {
    it('describes segment 0, names an Ed25519 creator, has a nonce and a time', () => {
        for (const change of [{ descriptor: laterDescriptor }, { creator: 'somebody' }, { nonce: '00' }, { nonce: 'Z'.repeat(32) }, { createdAt: -1 }]) {
            expect(() => encodeGenesis({ ...genesis, ...change }), JSON.stringify(change)).to.throw(InvalidDescriptorError);
        }
    });
    it('of others is refused with a wrong field', () => {
        const pb = PbGenesis.decode(encodeGenesis(genesis));
        for (const change of [{ descriptor: encodeDescriptor(laterDescriptor) }, { creator: '' }, { nonce: new Uint8Array(15) }, { createdAt: 1n << 53n }, { descriptor: new Uint8Array(0) }]) {
            expect(() => decodeGenesis(PbGenesis.encode({ ...pb, ...change }))).to.throw(InvalidDescriptorError);
        }
    });
});
describe('a seal', () => {
    const successorBytes = encodeDescriptor(laterDescriptor);
    it('has a successor unless it locks the stream', () => {
        expect(() => decodeSeal(encodeSeal({ reason: SealReason.full }))).to.throw(InvalidDescriptorError, /successor/);
        expect(() => decodeSeal(encodeSeal({ reason: SealReason.locked, successorBytes }))).to.throw(InvalidDescriptorError, /successor/);
        expect(decodeSeal(encodeSeal({ reason: SealReason.moved, successorBytes })).successor?.number).to.equal(7);
    });
    it('has a known reason, and a hash that is one', () => {
        const pb = { reason: 1, successor: successorBytes, producersHash: new Uint8Array(0) };
        for (const change of [{ reason: 0 }, { reason: 5 }, { producersHash: new Uint8Array(31) }, { successor: new Uint8Array(3) }]) {
            expect(() => decodeSeal(PbSeal.encode({ ...pb, ...change }))).to.throw(InvalidDescriptorError);
        }
    });
    it('fits a frame of its segment however many shards its successor has', () => {
        const capacity = 64 * 1024;
        const largest = { ...laterDescriptor, capacity, shards: signers, settings: { ...laterDescriptor.settings, admins: new Array(50).fill(signer(0).peerId) } };
        expect(encodeSeal({ reason: SealReason.moved, successorBytes: encodeDescriptor(largest), producersHash: new Uint8Array(32) }).length + 256).to.be.below(capacity / 8);
    });
});
describe("producers' and snapshots' blocks", () => {
    it('are parts of a whole', () => {
        expect(() => decodeProducers(encodeProducers(2, 2, []))).to.throw(InvalidDescriptorError, /part 2/);
        expect(() => decodeProducers(new Uint8Array(0))).to.throw(InvalidDescriptorError, /part 0/);
        expect(() => decodeSnapshot(encodeSnapshot({ part: 1, parts: 1, state: new Uint8Array(0) }))).to.throw(InvalidDescriptorError, /part 1/);
        expect(() => decodeSnapshot(Buffer.from('ffff', 'hex'))).to.throw(InvalidDescriptorError, /protobuf/);
    });
    it('hold ids of 16 bytes, safe integers, and no more entries than a segment remembers', () => {
        const entry = { id: new Uint8Array(16), sequence: 1n, height: 1n };
        for (const producers of [[{ ...entry, id: new Uint8Array(15) }], [{ ...entry, sequence: 1n << 60n }], new Array(PRODUCERS_MAX + 1).fill(entry)]) {
            expect(() => decodeProducers(PbProducers.encode({ part: 0, parts: 1, producers }))).to.throw(InvalidDescriptorError);
        }
    });
});
//# sourceMappingURL=descriptor.test.js.map