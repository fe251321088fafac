/** A client of the cluster, and what it does: appends of all kinds and reads, one after the other or several at once, each noted down. */
import { Client } from '../../../src/client/index.js';
import { CatenaryError, StreamExistsError, TailMismatchError } from '../../../src/errors.js';
import { wireConnector } from '../../../src/node/wire-connector.js';
import { random, randomInteger } from '../../../src/replication/random.js';
import { verify } from './keys.js';
import { valueOf } from './losses.js';
import { SimHost } from './sim-network.js';
import { SimProcess } from './sim-process.js';
import { Violation } from './violation.js';
/** most calls of one kind at once */
const AT_ONCE = 3;
export class SimClient {
    receipts = [];
    histories = new Map();
    client;
    process;
    isStopping = false;
    /** calls that aren't answered */
    waiting = new Set();
    #world;
    #index;
    #streams = [];
    /** the value of the last block known, and its token, by stream */
    #tails = new Map();
    #count = 0;
    #calls = 0;
    constructor(world, index, peerId) {
        this.#world = world;
        this.#index = index;
        this.process = new SimProcess(`client ${index}`, world.timeline, world.random, { offsetMicros: 0 });
        const host = new SimHost(world.network, peerId, this.process);
        world.network.attach(host);
        this.client = new Client(wireConnector(peerId, host, verify, async () => { }), {
            peers: world.machines.map(machine => ({ peerId: machine.peerId, addresses: [] })),
            requestTimeoutMs: 500,
            deadlineMs: 20_000,
            clock: this.process
        });
    }
    /** Makes the streams, or finds them made, and begins. */
    start(names) {
        for (const [index, name] of names.entries()) {
            this.#track(`making ${name}`, async () => {
                const stream = await this.#open(name, this.#world.profile.streams[index]);
                this.histories.set(name, []);
                this.#streams.push(stream);
                this.#loop(stream);
            });
        }
    }
    get streams() {
        return this.#streams;
    }
    async #open(name, durability) {
        while (true) {
            try {
                return await this.client.createStream(name, { replication: 3, segmentBytes: 64 * 1024, durability }).catch(async (err) => {
                    if (err instanceof StreamExistsError) {
                        return await this.client.openStream(name);
                    }
                    throw err;
                });
            }
            catch (err) {
                // also that it isn't found: who was first may not have opened it yet
                this.#expected(err, this.process.nowMs());
                await this.process.delay(200);
            }
        }
    }
    #loop(stream) {
        if (this.isStopping) {
            return;
        }
        const { random: generator, profile } = this.#world;
        const what = random(generator);
        const times = random(generator) < 0.3 ? randomInteger(generator, 2, AT_ONCE + 1) : 1;
        const call = async () => {
            if (what < 0.6) {
                await this.#append(stream);
            }
            else if (what < 0.75) {
                await this.#appendExpecting(stream);
            }
            else {
                await this.#read(stream, what < 0.9);
            }
        };
        const name = what < 0.6 ? 'append to' : what < 0.75 ? 'append expecting the tail of' : what < 0.9 ? 'fresh read of' : 'read of';
        this.#track(`${name} ${stream.name}`, async () => {
            await Promise.all(Array.from({ length: times }, call));
            this.process.after(random(generator) * profile.pauseMs, () => { this.#loop(stream); });
        });
    }
    async #append(stream, expects) {
        const { random: generator, profile, coverage } = this.#world;
        const sequence = ++this.#count;
        const value = `${this.#index}.${sequence}`;
        const calledMs = this.process.nowMs();
        const data = Buffer.alloc(randomInteger(generator, 16, profile.blockBytesMax));
        data.write(value);
        // an append that must be alone may be overtaken by those called later, so it has an order of its own
        const writer = `${this.#index}${expects == null ? '' : `!${sequence}`}`;
        const note = (outcome, height) => {
            const answeredMs = outcome === 'unknown' ? Infinity : this.process.nowMs();
            this.histories.get(stream.name)?.push({ type: 'append', value, calledMs, answeredMs, outcome, height, expects: expects?.value, writer, sequence });
            this.#world.trace?.(`client ${this.#index} ${stream.name}: ${value} ${outcome} ${height ?? ''}`);
        };
        try {
            const proof = random(generator) < profile.proofs;
            const { height, token, receipt } = await stream.append(data, { expectTail: expects?.token, proof });
            if (receipt != null) {
                coverage.count('receipts');
                this.receipts.push({ stream, value, height, receipt });
            }
            coverage.count('appends acknowledged');
            this.#tails.set(stream.name, { value, token });
            note('acknowledged', height);
        }
        catch (err) {
            this.#expected(err, calledMs);
            if (err instanceof TailMismatchError) {
                coverage.count('tails mismatched');
                note('mismatch');
            }
            else {
                coverage.count('appends in doubt');
                note('unknown');
            }
        }
    }
    async #appendExpecting(stream) {
        this.#world.coverage.count('tails expected');
        await this.#append(stream, this.#known(stream) ?? { value: '', token: 'empty' });
    }
    async #read(stream, fresh) {
        const calledMs = this.process.nowMs();
        try {
            const values = [];
            const known = this.#known(stream);
            const whole = known == null || random(this.#world.random) < 0.1;
            for await (const { value, token } of valuesOf(stream, fresh, whole ? 'start' : known.token)) {
                values.push(value);
                this.#tails.set(stream.name, { value, token });
            }
            // of what was lost meanwhile the token is known no more
            if (!whole && values.length === 0 && this.#known(stream) != null) {
                throw new Violation(`a read from ${known.value} ended before it`);
            }
            this.#world.coverage.count(fresh ? 'fresh reads' : 'stale reads');
            this.histories.get(stream.name)?.push({ type: 'read', calledMs, answeredMs: this.process.nowMs(), values, fresh, whole });
            this.#world.trace?.(`client ${this.#index} ${stream.name}: ${fresh ? 'fresh ' : ''}read of ${values.length}`);
        }
        catch (err) {
            this.#expected(err, calledMs);
        }
    }
    /** The last block known of a stream, unless it was lost. */
    #known({ name }) {
        const known = this.#tails.get(name);
        return known == null || this.#world.losses.values.has(known.value) ? undefined : known;
    }
    /** Faults may lead to errors, to those that are documented. */
    #expected(err, calledMs) {
        const isOfLoss = calledMs <= this.#world.losses.lastMs;
        const isExpected = err instanceof CatenaryError && (isOfLoss || !['BrokenChainError', 'InvariantError', 'InternalError', 'InvalidFrameError', 'CorruptSegmentError'].includes(err.name));
        this.#world.trace?.(`client ${this.#index}: ${String(err)}`);
        if (!isExpected) {
            this.#world.fail(err);
        }
    }
    #track(what, work) {
        const call = `${what} since ${this.process.nowMs().toFixed(1)} ms (${++this.#calls})`;
        this.waiting.add(call);
        work()
            .catch((err) => { this.#world.fail(err); })
            .finally(() => { this.waiting.delete(call); });
    }
}
/** Blocks of a stream, as the values that were appended. */
export async function* valuesOf(stream, fresh, from = 'start') {
    for await (const { data, token, height } of stream.stream({ from, fresh })) {
        yield { value: valueOf(data), token, height };
    }
}
//# sourceMappingURL=sim-client.js.map