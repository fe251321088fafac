/** How a shard comes to life: from what is on its disk, as a follower, or in a segment that was just opened. */
import { frameBytesMax, idToHash, majority } from '../chain/index.js';
import { invariant } from '../errors.js';
import { LogTable } from './log-table.js';
import { ProducersTable } from './producers-table.js';
import { cloneProgress } from './progress.js';
import { becomeMaster } from './replicate.js';
import { resetElection } from './role.js';
import { producersLimit, sealBytes } from './sealing.js';
import { newOutbox } from './shard-state.js';
const TIMING = { heartbeatMs: 100, electionMinMs: 600, electionMaxMs: 1200, disconnectDelayMs: 50 };
const LIMITS = { appendBytes: 1024 * 1024, inFlightBytes: 4 * 1024 * 1024, producers: 4096, producersPerBlock: 512 };
/**
 * The shard as its disk has it. The log must be on disk whole: a process that starts syncs it before this is called.
 *
 * @throws {InvariantError} if what is on disk contradicts itself
 */
export function createShard(init) {
    const settings = settingsOf(init);
    const { descriptor, self, limits } = settings;
    const log = new LogTable(descriptor.baseHeight, idToHash(init.segment), descriptor.baseTimestamp);
    const producers = new ProducersTable(init.producers, limits.producers);
    for (const frame of init.frames) {
        log.push(frame);
    }
    producers.follow(log);
    const { epoch, logEpoch, doubt } = init.hardState;
    invariant(logEpoch <= epoch && (doubt ?? 0) <= epoch, () => `logEpoch ${logEpoch} or doubt ${doubt} is above epoch ${epoch}`);
    const state = {
        settings,
        random: { seed: init.seed >>> 0 },
        nowMs: init.nowMs,
        role: 'follower',
        hard: init.hardState,
        log,
        producers,
        durableEnd: log.end,
        syncedEnd: log.end,
        commitEnd: descriptor.baseHeight,
        writeId: 0,
        writtenId: 0,
        syncedId: 0,
        logWriteId: 0,
        hardWriteId: 0,
        logEpochWriteId: 0,
        pending: [],
        unsynced: [],
        heardMs: init.nowMs,
        electionMs: init.nowMs,
        electionTimeoutMs: 0,
        masterGone: false,
        quickTries: 0,
        votes: new Map(),
        matched: descriptor.baseHeight,
        masterCommitEnd: descriptor.baseHeight,
        round: 0,
        answerDue: false,
        start: descriptor.baseHeight,
        progress: [],
        heartbeatMs: init.nowMs,
        roundAsked: 0,
        confirms: [],
        waitingMaster: [],
        waitingQuorum: [],
        waitingAll: [],
        waitingProof: [],
        out: newOutbox()
    };
    resetElection(state);
    if (settings.majority === 1) {
        state.electionMs = init.nowMs; // nobody else could be master
    }
    restoreCertificate(state, init);
    restoreMaster(state, init, self);
    return state;
}
function settingsOf(init) {
    const { descriptor, descriptorBytes } = init;
    const given = { ...LIMITS, ...init.limits };
    const producers = Math.min(given.producers, producersLimit(descriptor.capacity, given.producersPerBlock));
    return {
        stream: init.stream,
        segment: init.segment,
        self: init.self,
        descriptor,
        descriptorBytes,
        roomBytes: init.roomBytes,
        reservedBytes: sealBytes(descriptorBytes.length, producers, given.producersPerBlock),
        frameBytesMax: frameBytesMax(descriptor),
        majority: majority(descriptor.shards.length),
        lazy: descriptor.settings.durability === 'interval',
        lastData: init.lastData,
        timing: { ...TIMING, ...init.timing },
        limits: { ...given, producers },
        faults: init.faults ?? new Set()
    };
}
function restoreCertificate(state, { certificate }) {
    if (certificate == null) {
        return;
    }
    invariant(state.log.holds(certificate.end, certificate.hash), () => `the certificate of the seal below ${certificate.end} is not of this log, which ends at ${state.log.end}`);
    state.certificate = certificate;
    state.commitEnd = certificate.end;
}
/** In the run of the process in which a segment was opened its first epoch has a master already: the one it names. */
function restoreMaster(state, init, self) {
    const { descriptor } = init;
    const { epoch } = state.hard;
    const stays = init.faults?.has('stay-master') === true;
    if (!(init.justOpened || stays) || epoch !== descriptor.firstEpoch || state.certificate != null) {
        return;
    }
    if (descriptor.master !== self) {
        state.master = descriptor.master;
    }
    else if (state.hard.votedFor === self && state.hard.logEpoch === epoch) {
        becomeMaster(state);
    }
}
/** A copy that shares nothing that changes: for exploring what else might happen. */
export function cloneShard(state) {
    return {
        ...state,
        random: { ...state.random },
        log: state.log.clone(),
        producers: state.producers.clone(),
        pending: state.pending.map(write => ({ ...write })),
        unsynced: state.unsynced.map(write => ({ ...write })),
        preVotes: state.preVotes == null ? undefined : new Map(state.preVotes),
        votes: new Map(state.votes),
        progress: state.progress.map(progress => progress == null ? undefined : cloneProgress(progress)),
        confirms: [...state.confirms],
        waitingMaster: [...state.waitingMaster],
        waitingQuorum: [...state.waitingQuorum],
        waitingAll: [...state.waitingAll],
        waitingProof: [...state.waitingProof],
        claim: state.claim == null ? undefined : { ...state.claim, signatures: new Map(state.claim.signatures) },
        out: newOutbox()
    };
}
//# sourceMappingURL=create.js.map