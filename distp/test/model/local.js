/**
 * One shard as it matters for what may come: its core, its disk, and the promises that wait for a sync. Two that differ
 * only in clocks, chance, counters that nothing is compared with, or in how far write ids have got, are the same.
 */
import { hasAdopted } from '../../src/replication/shard-state.js';
import { receiptText } from './messages.js';
import { shifted, withIds } from './disk.js';
/** Fields that are the same for all, or of which only time, chance or rounds depend. */
const LEFT_OUT = new Set([
    'settings', 'random', 'nowMs', 'producers', 'heardMs', 'electionMs', 'electionTimeoutMs', 'masterGone', 'quickTries', 'preVotes',
    'round', 'heartbeatMs', 'roundAsked', 'confirms', 'waitingMaster', 'waitingAll', 'waitingProof', 'out', 'syncedId'
]);
/** Fields that are told in a way of their own; all others are told as they are. */
const IN_WORDS = new Set([
    'role', 'hard', 'log', 'durableEnd', 'commitEnd', 'writeId', 'logWriteId', 'hardWriteId', 'logEpochWriteId', 'pending', 'adopting', 'master',
    'votes', 'matched', 'masterCommitEnd', 'proofEnd', 'answerDue', 'conflict', 'start', 'progress', 'waitingQuorum', 'claim',
    'certificate', 'certificateWaiting', 'behind'
]);
/** So far back leads to the first block of any log here. */
const STRIDE_MAX = 4;
export class Locals {
    #ids = new Map();
    #blocks;
    constructor(blocks) {
        this.#blocks = blocks;
    }
    get size() {
        return this.#ids.size;
    }
    /** The one that stands for all that are like `running`, whose core becomes the local's. */
    intern(slot, running) {
        const { of } = running;
        const by = running.core.syncedId;
        const isWritten = running.core.settings.lazy && running.syncs.length === 0;
        const begun = Math.max(0, running.begun - by);
        const rank = (writeId) => writeId === 0 ? 0 : 1 + Number(begun > 0 && writeId > begun);
        const core = isWritten ? ranked(this.#normal(running), rank) : this.#normal(running);
        const disk = isWritten ? withIds(shifted(running.disk, by), rank) : shifted(running.disk, by);
        const held = gathered(running.held.map(({ writeId, sends }) => ({ writeId: Math.max(0, writeId - by), sends })));
        const open = new Set(running.syncs.map(writeId => Math.max(0, writeId - by)));
        const syncs = [...open].filter(writeId => writeId > 0 || [...disk.logWrites, ...disk.hardWrites, ...held].some(write => write.writeId === 0));
        const log = this.#blocks.idOf(of.opening.segment, core.log.hashTo(core.log.rows));
        const text = this.#text({ of, core, disk, held, syncs, begun: isWritten ? rank(begun) : begun }, log);
        const key = `${slot} ${of.opening.segment} ${text}`;
        let local = this.#ids.get(key);
        if (local == null) {
            local = { id: this.#ids.size, slot, of, core, disk, held, syncs, begun: isWritten ? rank(begun) : begun, text, log, decided: this.#blocks.below(log, core.commitEnd), adopted: hasAdopted(core) };
            this.#ids.set(key, local);
        }
        return local;
    }
    #normal({ of, core }) {
        const by = core.syncedId;
        const shift = (writeId) => Math.max(0, writeId - by);
        const ids = Object.fromEntries(Object.entries(core).filter(([name]) => name.endsWith('Id')).map(([name, id]) => [name, shift(id)]));
        const log = this.#blocks.table(this.#blocks.idOf(of.opening.segment, core.log.hashTo(core.log.rows)), core.log);
        return {
            ...core,
            log,
            random: { seed: 0 },
            nowMs: 0,
            heardMs: 0,
            electionMs: 1000,
            electionTimeoutMs: 1000,
            heartbeatMs: 0,
            masterGone: false,
            quickTries: 0,
            round: 0,
            roundAsked: 0,
            preVotes: undefined,
            ...ids,
            pending: core.pending.map(({ id, end }) => ({ id: shift(id), end })),
            unsynced: core.unsynced.map(({ id, end }) => ({ id: shift(id), end })),
            adopting: core.adopting == null ? undefined : { ...core.adopting, id: shift(core.adopting.id) },
            progress: core.progress.map(progress => progress == null ? undefined : { ...progress, heardMs: 0, silentBeats: 0, round: 0, toldRound: 0, stride: Math.min(progress.stride, STRIDE_MAX) })
        };
    }
    #text({ core, disk, held, syncs, begun }, log) {
        const { hard, role } = core;
        if (core.certificate != null && disk.certificate != null && held.length + syncs.length === 0 && core.settings.faults.size === 0) {
            return `sealed e${hard.epoch} l${hard.logEpoch} [${this.#blocks.at(log).text}]`; // nothing comes of it any more, whatever it was
        }
        const promise = ({ epoch, votedFor, logEpoch, ...others }) => `e${epoch} v${votedFor ?? '-'} l${logEpoch}${Object.values(others).join()}`;
        const parts = [
            `${role} ${promise(hard)} [${this.#blocks.at(log).text}] durable ${core.durableEnd} decided ${core.commitEnd} of ${core.master ?? '-'}`,
            `ids ${core.writeId},${core.logWriteId},${core.hardWriteId},${core.logEpochWriteId} pending ${core.pending.map(({ id, end }) => `${id}:${end}`).join()}`,
            `disk ${promise(disk.hard)} [${this.#blocks.at(disk.log).text}]${receiptText(disk.certificate)}`
        ];
        if (begun !== 0) {
            parts.push(`syncs up to ${begun}`);
        }
        if (core.adopting != null) {
            parts.push(`adopting e${core.adopting.epoch} at ${core.adopting.id}`);
        }
        if (disk.logWrites.length + disk.hardWrites.length + syncs.length !== 0) {
            const writes = disk.logWrites.map(({ writeId, cut, block }) => `${writeId}:${cut == null ? `+${block}` : `cut ${cut}`}`);
            const hards = disk.hardWrites.map(({ writeId, hard: written, certificate }) => `${writeId}:${written == null ? '' : promise(written)}${receiptText(certificate)}`);
            parts.push(`writes ${writes.join()} promises ${hards.join()} syncs ${syncs.join()}`);
        }
        if (held.length !== 0) {
            parts.push(`held ${held.map(({ writeId, sends }) => `${writeId}:${sends.map(({ id }) => id).join('.')}`).join()}`);
        }
        parts.push(...roleText(core));
        for (const [name, value] of Object.entries(core)) {
            if (!LEFT_OUT.has(name) && !IN_WORDS.has(name)) {
                parts.push(`${name} ${JSON.stringify(value)}`);
            }
        }
        return parts.join('; ');
    }
}
/**
 * With durability `interval`, once all is written: promises are on disk, and of the log it only matters what the sync under
 * way covers, and what the next one will.
 */
function ranked(core, rank) {
    const unsynced = new Map();
    for (const { id, end } of core.unsynced) {
        unsynced.set(rank(id), Math.max(unsynced.get(rank(id)) ?? 0, end));
    }
    return {
        ...core,
        writeId: rank(core.writeId),
        writtenId: rank(core.writtenId),
        hardWriteId: 0,
        logEpochWriteId: 0,
        logWriteId: rank(core.logWriteId),
        adopting: core.adopting == null ? undefined : { ...core.adopting, id: rank(core.adopting.id) },
        unsynced: [...unsynced].map(([id, end]) => ({ id, end }))
    };
}
/** What waits for the same sync leaves together: in which order it was said doesn't matter. */
function gathered(held) {
    const writeIds = [...new Set(held.map(({ writeId }) => writeId))];
    return writeIds.map(writeId => ({
        writeId,
        sends: held.filter(other => other.writeId === writeId).flatMap(({ sends }) => sends).sort((a, b) => a.id - b.id)
    }));
}
function roleText(core) {
    const parts = [];
    if (core.role === 'candidate') {
        parts.push(`votes ${[...core.votes].sort(([a], [b]) => a - b).map(([shard, { doubtful }]) => `${shard}${doubtful ? '?' : ''}`).join()}`);
    }
    if (core.role === 'master') {
        parts.push(`start ${core.start} ${core.progress.map(progressText).join(' ')} waiting ${core.waitingQuorum.map(({ end }) => end).join()}`);
        if (core.claim != null) {
            const { end, signatures, asked } = core.claim;
            parts.push(`claim ${end} ${[...signatures.keys()].sort().join()} ${asked}`);
        }
    }
    if (core.role !== 'master') {
        parts.push(`matched ${core.matched} told ${core.masterCommitEnd}${core.proofEnd == null ? '' : ` proof ${core.proofEnd}`}${core.answerDue ? ' due' : ''}${core.conflict == null ? '' : ` conflict ${core.conflict}`}`);
    }
    if (core.certificate != null || core.certificateWaiting != null || core.behind != null) {
        parts.push(`sealed${receiptText(core.certificate)} waiting${receiptText(core.certificateWaiting)} behind${receiptText(core.behind)}`);
    }
    return parts;
}
function progressText(progress) {
    if (progress == null) {
        return 'self';
    }
    const { answered, adopted, durableEnd, matched, next, probing, probed, due, stride, inFlight, toldCommit, askedProof, toldCertificate, certified, connected, ...others } = progress;
    const flags = [answered, adopted, probing, probed, due, toldCertificate, certified, connected].map(Number).join('');
    return `${flags}:${durableEnd},${matched},${next}/${stride}/${inFlight.map(({ to }) => to).join('.')}/${toldCommit}${askedProof == null ? '' : ` asked ${askedProof}`} ${Object.values(others).join()}`;
}
//# sourceMappingURL=local.js.map