/**
 * Which shards of which segments are whole, as it is on the machines' disks. Faults that destroy ask it first: what the promises
 * cover is that a majority of each segment stays good.
 */
import { decodeDescriptor, idToHash, majority } from '../../../src/chain/index.js';
import { NodeState } from '../../../src/storage/node-state.js';
export class Health {
    #world;
    #descriptors = new Map();
    constructor(world) {
        this.#world = world;
    }
    /** All segments there are. */
    async look() {
        const numbers = new Map();
        const records = new Map();
        for (const machine of this.#world.machines) {
            const state = await stateOf(machine.disk);
            records.set(machine, new Map((await state?.shards() ?? []).map(record => [record.segment, record])));
            for (const stream of await state?.streams() ?? []) {
                for (const { segment, number, descriptorBytes } of await state.segmentEntries(stream, 0, Infinity)) {
                    numbers.set(segment, number);
                    if (!this.#descriptors.has(segment)) {
                        this.#descriptors.set(segment, decodeDescriptor(descriptorBytes));
                    }
                }
            }
        }
        return [...numbers].map(([segment, number]) => this.#healthOf(segment, number, records));
    }
    /** True if the segment goes on although this machine's shard is harmed as well, or only in doubt. */
    survives({ descriptor, harmed, doubtful, sealed }, also, isDoubt = false) {
        const { shards, settings } = descriptor;
        const bad = new Set(harmed);
        if (!isDoubt) {
            bad.add(also);
        }
        if (!sealed && settings.durability === 'interval' && bad.size > 0) {
            // all together may elect one of those in doubt, but only all
            for (const machine of [...doubtful, also]) {
                bad.add(machine);
            }
        }
        return shards.length - bad.size >= majority(shards.length);
    }
    #healthOf(segment, number, records) {
        const descriptor = this.#descriptors.get(segment);
        const holders = this.#world.machines.filter(({ peerId }) => descriptor.shards.some(shard => shard.peerId === peerId));
        const sealed = [...records.values()].some(all => all.get(segment)?.state === 'sealed');
        const harmed = new Set();
        const doubtful = new Set();
        for (const machine of holders) {
            const record = records.get(machine)?.get(segment);
            const isHere = descriptor.shards.some(({ peerId, incarnation }) => peerId === machine.peerId && incarnation === machine.incarnation);
            const isOut = record == null ? sealed || !isHere : record.state === 'opened' ? !isRunning(machine, segment) : record.state !== 'sealed';
            if (isOut || (machine.disk.isFailing && record?.state !== 'sealed') || isDamaged(machine, segment, number)) {
                harmed.add(machine);
            }
            if (record?.state === 'opened' && (record.hardState.doubt != null || (record.unsyncedBoot != null && record.unsyncedBoot !== machine.bootId))) {
                doubtful.add(machine);
            }
        }
        return { segment, number, descriptor, sealed, holders, harmed, doubtful };
    }
}
/** What the machine's disk has in its database; undefined if nothing was ever initialised there. */
export async function stateOf(disk) {
    const values = {
        get: async (key) => disk.values.get(key),
        list: async (prefix, from = '', limit = Infinity) => disk.list(prefix, from, limit),
        write: async () => { throw new Error('only to look at'); },
        close: async () => { }
    };
    return await NodeState.open(values);
}
/** The path of a segment's files on a machine, without what it ends with; undefined if there are none. */
export function pathOf({ disk }, { segment, number }) {
    const end = `/${String(number).padStart(10, '0')}-${keyOf(segment)}.data`;
    return [...disk.files.keys()].find(path => path.startsWith('streams/') && path.endsWith(end))?.slice(0, -'.data'.length);
}
/** The part of a segment's hash that is in its files' names. */
function keyOf(segment) {
    return Buffer.from(idToHash(segment).subarray(0, 8)).toString('hex');
}
/** A node that runs has dropped a shard that failed, also where its database doesn't know that yet. */
function isRunning({ life }, segment) {
    return life?.core == null || [...life.core.owners].some(owner => owner.segment === segment && !owner.stopped);
}
/** A bit of its file was flipped, and the file wasn't replaced since. */
export function isDamaged(machine, segment, number) {
    const damaged = machine.damage.get(segment);
    return damaged != null && machine.disk.files.get(`${pathOf(machine, { segment, number })}.data`) === damaged;
}
//# sourceMappingURL=health.js.map