/** How long writes pause when a master is killed or stalled, and whether anything is lost by it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { startTestnet } from '../../src/cli/testnet.js';
import { connect } from '../../src/node/connect.js';
import { decodeLine } from '../nemesis/line.js';
import { LineChecker } from '../nemesis/line-checker.js';
import { LateAppend } from './late-append.js';
import { median } from './harness/statistics.js';
import { SteadyWriter } from './steady-writer.js';
const NODES = 3;
/** acknowledgements by the new master that show that writes go on */
const GOES_ON_ACKS = 50;
/** of quiet writing before each fault */
const CALM_MS = 500;
const LOOK_EVERY_MS = 20;
const WAIT_MS = 60_000;
/** a node that is stalled is soon known not to answer */
const STATUS_TIMEOUT_MS = 400;
export async function benchFailover(options, onPause) {
    const data = await mkdtemp(join(tmpdir(), 'catenary-bench-'));
    const testnet = await startTestnet({ nodes: NODES, data });
    try {
        const client = await connect({ cluster: testnet.cluster, peers: testnet.peers });
        const watcher = await connect({ peers: testnet.peers, requestTimeoutMs: STATUS_TIMEOUT_MS });
        try {
            const stream = await client.createStream('failover', { replication: NODES, segmentBytes: options.segmentBytes });
            return await new Failovers(testnet, stream, watcher, onPause).run(options);
        }
        finally {
            await Promise.all([client.close(), watcher.close()]);
        }
    }
    finally {
        await Promise.all(testnet.nodes.map(async (node) => { await node.kill('SIGKILL'); }));
        await testnet.stop();
        await rm(data, { recursive: true, force: true });
    }
}
/** @throws if there are none */
export function distributionOf(values) {
    const sorted = [...values].sort((a, b) => a - b);
    return { min: sorted[0], median: median(sorted), p90: sorted[Math.ceil(sorted.length * 0.9) - 1], max: sorted.at(-1) };
}
class Failovers {
    #testnet;
    #stream;
    #watcher;
    #onPause;
    #pauses = [];
    #late = [];
    constructor(testnet, stream, watcher, onPause) {
        this.#testnet = testnet;
        this.#stream = stream;
        this.#watcher = watcher;
        this.#onPause = onPause;
    }
    async run({ kills, hasty, stalls }) {
        const writer = new SteadyWriter(this.#stream);
        for (let count = 0; count < kills; count++) {
            await this.#whole();
            await delay(CALM_MS);
            const victim = await this.#kill(writer, 'kill');
            await victim.restart();
        }
        for (let count = 0; count < hasty; count++) {
            await this.#whole();
            await delay(CALM_MS);
            const other = await this.#follower();
            await other.kill('SIGKILL');
            await this.#wentOn(writer, other);
            await other.restart();
            const victim = await this.#kill(writer, 'hasty kill');
            await victim.restart();
        }
        for (let count = 0; count < stalls; count++) {
            await this.#whole();
            await delay(CALM_MS);
            await this.#stall(writer);
        }
        await this.#whole();
        await writer.stop();
        return { pauses: this.#pauses, findings: await this.#check(writer), lateAcks: this.#late.filter(late => late.ack != null).length };
    }
    async #kill(writer, kind) {
        const victim = await this.#master();
        const mark = writer.mark();
        await victim.kill('SIGKILL');
        await this.#wentOn(writer, victim);
        this.#tell({ kind, pauseMs: writer.longestPauseSince(mark) });
        return victim;
    }
    async #stall(writer) {
        const victim = await this.#master();
        const late = await LateAppend.start(this.#stream, victim);
        this.#late.push(late);
        try {
            const mark = writer.mark();
            await victim.kill('SIGSTOP');
            late.send();
            await this.#wentOn(writer, victim);
            await victim.kill('SIGCONT');
            await late.settled();
            this.#tell({ kind: 'stall', pauseMs: writer.longestPauseSince(mark), lateAck: late.ack != null });
        }
        finally {
            await late.stop();
        }
    }
    #tell(pause) {
        this.#pauses.push(pause);
        this.#onPause(pause);
    }
    /** Resolves once another node is master and has acknowledged enough. */
    async #wentOn(writer, without) {
        await this.#master(without);
        const until = writer.acks.length + GOES_ON_ACKS;
        await this.#eventually('writes go on', () => {
            writer.throwIfFailed();
            return writer.acks.length >= until;
        });
    }
    /** The node that masters the stream, and isn't the one that was killed or stalled. */
    async #master(without) {
        return await this.#eventually('there is a master', async () => {
            const reports = await this.#watcher.status();
            const masters = reports.filter(({ status }) => status?.shards.some(shard => shard.stream === this.#stream.id && shard.role === 'master'));
            const found = masters.find(({ peerId }) => peerId !== without?.peerId);
            return this.#testnet.nodes.find(({ peerId }) => peerId === found?.peerId);
        });
    }
    async #follower() {
        const master = await this.#master();
        return this.#testnet.nodes.find(({ peerId }) => peerId !== master.peerId);
    }
    /** Resolves once all nodes are up and have on disk what was acknowledged when it was called. */
    async #whole() {
        const { end } = await this.#stream.tail();
        await this.#eventually('all nodes have the stream', async () => {
            const reports = await this.#watcher.status();
            const shards = reports.map(({ status }) => status?.shards.filter(({ stream }) => stream === this.#stream.id));
            return shards.every(own => own?.length === 1 && own[0].durableEnd >= end && own[0].number === shards[0][0].number);
        });
    }
    async #eventually(what, look) {
        const giveUpAt = performance.now() + WAIT_MS;
        while (performance.now() < giveUpAt) {
            const result = await look();
            if (result !== undefined && result !== false) {
                return result;
            }
            await delay(LOOK_EVERY_MS);
        }
        throw new Error(`not within ${WAIT_MS} ms: ${what}`);
    }
    async #check(writer) {
        const checker = new LineChecker();
        writer.acks.forEach(ack => { checker.acknowledged(ack); });
        for (const { ack } of this.#late) {
            if (ack != null) {
                checker.acknowledged(ack);
            }
        }
        for await (const block of this.#stream.stream({ from: 'start', fresh: true })) {
            checker.found({ ...decodeLine(block.data), height: block.height, token: block.token });
        }
        return checker.findings();
    }
}
//# sourceMappingURL=failover.js.map