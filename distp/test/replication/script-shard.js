/** One shard of a script: its core, and a disk on which nothing is safe until the script says so. */
import { createShard, step } from '../../src/replication/index.js';
export class ScriptShard {
    self;
    init;
    core;
    running = true;
    /** as reads see it */
    frames = [];
    #hard;
    #certificate;
    #durable = [];
    #staged = [];
    /** with the operating system, not on disk: their hard states and certificates are */
    #written = [];
    constructor(self, init, hard, nowMs) {
        this.self = self;
        this.init = init;
        this.#hard = hard;
        this.core = this.#create(true, nowMs);
    }
    /** Steps the core and stages what it writes. */
    step(event) {
        const ready = step(this.core, event);
        if (ready.cut != null) {
            cut(this.frames, ready.cut);
        }
        this.frames.push(...ready.write);
        if (ready.writeId !== 0) {
            this.#staged.push(ready);
        }
        return ready;
    }
    /** Makes durable what is staged, up to a write. Returns its id and what may leave now; undefined if there is nothing. */
    sync(upTo = Infinity) {
        const outbound = this.write(upTo)?.outbound ?? [];
        const done = this.#written.filter(ready => ready.writeId <= upTo);
        const last = done.at(-1);
        if (last == null) {
            return undefined;
        }
        this.#written = this.#written.slice(done.length);
        for (const ready of done) {
            if (ready.cut != null) {
                cut(this.#durable, ready.cut);
            }
            this.#durable.push(...ready.write);
        }
        return { writeId: last.writeId, outbound };
    }
    /** As `sync`, but the log is only given to the operating system: durability `interval`. */
    write(upTo = Infinity) {
        const done = this.#staged.filter(ready => ready.writeId <= upTo);
        const last = done.at(-1);
        if (last == null) {
            return undefined;
        }
        this.#staged = this.#staged.slice(done.length);
        this.#written.push(...done);
        for (const ready of done) {
            this.#hard = ready.hardState ?? this.#hard;
            this.#certificate = ready.certificate ?? this.#certificate;
        }
        return { writeId: last.writeId, outbound: done.flatMap(ready => ready.sendAfterSync) };
    }
    /**
     * The process dies. What it wrote is there when it comes back, synced or not; with `power`, only what was synced, and
     * if there was more, and the stream's durability allowed for that, the shard is in doubt.
     */
    crash(power) {
        if (!power) {
            this.sync();
        }
        else if (this.core.settings.lazy && this.#written.length !== 0) {
            this.#hard = { ...this.#hard, doubt: this.#hard.epoch };
        }
        this.running = false;
        this.#staged = [];
        this.#written = [];
        this.frames = [...this.#durable];
    }
    restart(nowMs) {
        this.running = true;
        this.core = this.#create(false, nowMs);
    }
    #create(justOpened, nowMs) {
        return createShard({ ...this.init, self: this.self, hardState: this.#hard, frames: this.frames, justOpened, certificate: this.#certificate, seed: this.self, nowMs });
    }
}
function cut(frames, height) {
    while (frames.length !== 0 && frames.at(-1).height >= height) {
        frames.pop();
    }
}
//# sourceMappingURL=script-shard.js.map