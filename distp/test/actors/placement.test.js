import { expect } from 'chai';
import { Placement } from '../../src/actors/placement.js';
import { systemClock } from '../../src/clock.js';
import { NoRoomError, StorageError } from '../../src/errors.js';
import { MemoryStorage } from '../../src/storage/memory-storage.js';
import { signers } from '../chain/examples.js';
import { someId } from '../protocols/world.js';
import { memoryLog } from './fixtures.js';
const [self, second, stalled, third] = signers;
describe('placement', () => {
    it('waits no longer than a moment for a shard that does not answer, once a majority has promised', async () => {
        const never = new Promise(() => { });
        const peers = {
            members: () => [self, second, stalled].map(({ peerId, zone }) => ({ peerId, zone })),
            isUp: () => true,
            reserve: async (peerId) => peerId === second.peerId ? { incarnation: second.incarnation } : await never
        };
        const storage = await MemoryStorage.make({ incarnation: self.incarnation });
        const placement = new Placement({ self: self.peerId, storage, peers, clock: systemClock, log: memoryLog() });
        const { shards, promised } = await placement.reserve({
            key: { stream: someId(1), number: 1, nonce: 'ab'.repeat(16) },
            capacity: 1024 * 1024,
            replication: 3,
            present: [self, second, stalled].map(({ peerId, incarnation, zone }) => ({ peerId, incarnation, zone })),
            lost: new Set()
        });
        expect(promised).to.have.members([self.peerId, second.peerId]);
        expect(shards.map(({ peerId }) => peerId)).to.deep.equal([self, second, stalled].map(({ peerId }) => peerId));
        await storage.close();
    });
    for (const refusal of [new NoRoomError(1024 * 1024, 0), new StorageError('no space left on device')]) {
        it(`keeps the place of a present shard that refuses with ${refusal.name}, unless it is lost or somebody else has room`, async () => {
            const [full, other] = [second, stalled];
            const storage = await MemoryStorage.make({ incarnation: self.incarnation });
            const named = async (nodes, lost) => {
                const peers = {
                    members: () => nodes.map(({ peerId, zone }) => ({ peerId, zone })),
                    isUp: () => true,
                    room: async () => ({ roomBytes: 2 ** 30 }),
                    reserve: async (peerId) => {
                        if (peerId === full.peerId) {
                            throw refusal;
                        }
                        return { incarnation: '0'.repeat(32) };
                    }
                };
                const placement = new Placement({ self: self.peerId, storage, peers, clock: systemClock, log: memoryLog() });
                const { shards, promised } = await placement.reserve({
                    key: { stream: someId(1), number: 1, nonce: 'ab'.repeat(16) },
                    capacity: 1024 * 1024,
                    replication: 3,
                    present: nodes.slice(0, 3).map(({ peerId, incarnation, zone }) => ({ peerId, incarnation, zone })),
                    lost
                });
                expect(promised).not.to.include(full.peerId);
                return shards.map(({ peerId }) => peerId);
            };
            expect(await named([self, full, third], new Set())).to.deep.equal([self, full, third].map(({ peerId }) => peerId));
            expect(await named([self, full, third], new Set([full.peerId]))).to.deep.equal([self, third].map(({ peerId }) => peerId));
            expect(await named([self, full, third, other], new Set())).to.deep.equal([self, third, other].map(({ peerId }) => peerId));
            await storage.close();
        });
    }
});
//# sourceMappingURL=placement.test.js.map