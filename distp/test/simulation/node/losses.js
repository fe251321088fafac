/**
 * What durability `interval` may lose, and no more: what was decided is gone for good once no shard has it in its file any
 * more, since every machine that had it lost its power before it was synced. As long as one has it, it may not be lost.
 */
import { parseFrame, verifyFrame } from '../../../src/chain/index.js';
import { segmentHeaderBytes } from '../../../src/storage/segment-header.js';
import { pathOf } from './health.js';
export class Losses {
    values = new Set();
    lastMs = -Infinity;
    /** How many of the frames that were decided are still there; of the others the values are noted as lost. */
    take(decided, machines, nowMs) {
        const { descriptor, frames } = decided;
        const holders = machines.filter(({ peerId, incarnation }) => descriptor.shards.some(shard => shard.peerId === peerId && shard.incarnation === incarnation));
        const there = Math.max(...holders.map(machine => heldBy(machine, decided)));
        for (const frame of frames.slice(there).map(parseFrame)) {
            verifyFrame(frame);
            for (const { data } of frame.blocks()) {
                this.values.add(valueOf(data));
            }
            this.lastMs = nowMs;
        }
        return there;
    }
    /** The history as if what was lost had never been answered, and nothing been concluded from it. */
    without(history) {
        return history.flatMap((operation) => {
            if (operation.type === 'read') {
                return operation.values.some(value => this.values.has(value)) ? [] : [operation];
            }
            if (this.values.has(operation.value) && operation.outcome === 'acknowledged') {
                return [{ ...operation, outcome: 'unknown', answeredMs: Infinity, height: undefined }];
            }
            // another tail may have been one that was lost
            return [operation.outcome === 'mismatch' && operation.calledMs <= this.lastMs ? { ...operation, expects: undefined } : operation];
        });
    }
}
/** How many frames a machine has, one after the other. */
function heldBy(machine, { segment, descriptor, descriptorBytes, frames }) {
    const path = pathOf(machine, { segment, number: descriptor.number });
    const memory = machine.disk.files.get(`${path}.data`)?.memory;
    let at = segmentHeaderBytes(descriptorBytes.length);
    const end = memory == null ? 0 : frames.findIndex(frame => {
        const isThere = memory.subarray(at, at + frame.length).equals(frame);
        at += frame.length;
        return !isThere;
    });
    return end === -1 ? frames.length : end;
}
/** The value of a block, as a client of the simulation made it. */
export function valueOf(data) {
    return Buffer.from(data.subarray(0, 16)).toString().replace(/\0.*/s, '');
}
//# sourceMappingURL=losses.js.map