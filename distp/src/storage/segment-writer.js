/**
 * What is staged for one data file, and its way to the disk.
 *
 * Invariants: one group is written at a time, in the order of staging; one datasync runs at a time, and speaks of what was
 * written before it began, while more is written; `sync` resolves only after one; the bytes behind the last frame of the
 * file are zero, because they were never written or because a cut made them zero before anything else is written there;
 * after a failure nothing is written or synced any more.
 */
import { ClosedError } from '../errors.js';
import { failure } from './disk.js';
import { FileRoom, zeroPieces } from './file-room.js';
/** What is written at one go, and who waits for that, or for the datasync behind it. */
class Group {
    written;
    synced;
    reject(err) {
        this.written?.reject(err);
        this.synced?.reject(err);
    }
}
export class SegmentWriter {
    #options;
    #file;
    #room;
    #staged = [];
    /** on their way, and before them what is written and kept until the datasync that is to follow or runs has ended */
    #inFlight = [];
    /** how many of `#inFlight` are written */
    #writtenFrames = 0;
    /** where the staged frames will begin: behind what is written or on its way */
    #takenEnd;
    /** height behind everything staged */
    #end;
    #durableEnd;
    /** how far the group on its way will have the file written, less what has been cut since; so are the next two */
    #flightEnd;
    /** how far it is written */
    #writtenEnd;
    /** how far the datasync that runs will make it durable */
    #syncEnd;
    #zeroFrom = Infinity;
    #zeroTo = 0;
    #cutHeight = Infinity;
    /** something was written since the last datasync began */
    #unsynced = false;
    #next;
    #running;
    #loop;
    /** who waits for the next datasync, and for the one that runs */
    #nextSync = [];
    #runningSync = [];
    #syncLoop;
    #failure;
    #closed;
    constructor(options) {
        const { file, room, offset, end } = options;
        this.#options = options;
        this.#file = file;
        this.#room = room;
        this.#takenEnd = offset;
        this.#end = end;
        this.#durableEnd = end;
        this.#flightEnd = end;
        this.#writtenEnd = end;
        this.#syncEnd = end;
    }
    /** height below which all is on disk, as the log is now */
    get durableEnd() {
        return this.#durableEnd;
    }
    /** height below which all can be read from the file */
    get writtenEnd() {
        return (this.#inFlight[0] ?? this.#staged[0])?.height ?? this.#end;
    }
    /** how many frames at the log's end can't be read from the file yet */
    get unwritten() {
        return this.#inFlight.length + this.#staged.length;
    }
    /** One of the unwritten frames, from 0. */
    frame(index) {
        return (index < this.#inFlight.length ? this.#inFlight[index] : this.#staged[index - this.#inFlight.length]);
    }
    append(frame) {
        this.#staged.push(frame);
        this.#end = frame.end;
    }
    /** Takes the last `frames` frames back: the log ends at this height and offset then. */
    cut(frames, height, offset) {
        const unstaged = Math.min(frames, this.#staged.length);
        this.#staged.length -= unstaged;
        if (frames > unstaged) {
            const kept = Math.max(0, this.#inFlight.length - (frames - unstaged));
            this.#inFlight = this.#inFlight.slice(0, kept);
            this.#writtenFrames = Math.min(this.#writtenFrames, kept);
            this.#zeroFrom = Math.min(this.#zeroFrom, offset);
            this.#zeroTo = Math.max(this.#zeroTo, this.#takenEnd);
            this.#cutHeight = Math.min(this.#cutHeight, height);
            this.#takenEnd = offset;
        }
        this.#end = height;
        this.#durableEnd = Math.min(this.#durableEnd, height);
        this.#flightEnd = Math.min(this.#flightEnd, height);
        this.#writtenEnd = Math.min(this.#writtenEnd, height);
        this.#syncEnd = Math.min(this.#syncEnd, height);
    }
    /** @throws {StorageError} what is staged now, and all before it, isn't known to be on disk */
    async sync() {
        this.#check();
        const group = this.#onItsWay();
        if (group != null) {
            group.synced ??= Promise.withResolvers();
            await group.synced.promise;
        }
        else if (this.#unsynced) {
            const waiting = Promise.withResolvers();
            this.#tellSynced(waiting);
            await waiting.promise;
        }
        else {
            await this.#runningSync[0]?.promise;
        }
    }
    /** Gives what is staged to the operating system: it outlives this process then, not the machine. @throws {StorageError} */
    async write() {
        this.#check();
        const group = this.#onItsWay();
        if (group != null) {
            group.written ??= Promise.withResolvers();
            await group.written.promise;
        }
    }
    /** Waits for what is on its way; what is only staged is lost. */
    async close() {
        this.#closed ??= new ClosedError(`${this.#file.path} is closed`);
        this.#next?.reject(this.#closed);
        this.#next = undefined;
        await this.#loop;
        await this.#syncLoop;
        await this.#room.close();
        await this.#file.close();
    }
    /** Cuts the file behind its last frame to whole pages. Everything staged must have been synced. */
    async trim(bytes) {
        try {
            await this.#room.close();
            await this.#file.truncate(bytes);
            await this.#file.sync();
        }
        catch (err) {
            throw this.#fail(err);
        }
    }
    /** The last group that isn't written: the one that what is staged now will be in, if anything is. */
    #onItsWay() {
        return this.#next ?? (this.#staged.length > 0 || this.#zeroTo > 0 ? this.#begin() : this.#running);
    }
    #begin() {
        this.#next = new Group();
        this.#loop ??= this.#run();
        return this.#next;
    }
    async #run() {
        // whoever else appends and syncs in this same turn is in the group
        await Promise.resolve();
        while (this.#next != null) {
            const group = this.#next;
            this.#running = group;
            this.#next = undefined;
            try {
                await this.#writeGroup(group);
            }
            catch (err) {
                const reason = this.#fail(err);
                this.#running = undefined;
                group.reject(reason);
                this.#takeNext()?.reject(reason);
            }
        }
        this.#loop = undefined;
    }
    #takeNext() {
        const next = this.#next;
        this.#next = undefined;
        return next;
    }
    async #writeGroup(group) {
        this.#checkFailure();
        const frames = this.#staged;
        const from = this.#takenEnd;
        const [zeroFrom, zeroTo, cutHeight] = [this.#zeroFrom, this.#zeroTo, this.#cutHeight];
        const pieces = [];
        let to = from;
        for (const frame of frames) {
            pieces.push(frame.bytes);
            to += frame.length;
        }
        this.#staged = [];
        this.#inFlight = this.#inFlight.concat(frames);
        this.#takenEnd = to;
        this.#flightEnd = this.#end;
        this.#zeroFrom = Infinity;
        this.#zeroTo = 0;
        this.#cutHeight = Infinity;
        if (zeroTo > 0) {
            await this.#options.beforeCut(cutHeight);
            await this.#file.write(zeroPieces(zeroTo - zeroFrom), zeroFrom);
        }
        const zeros = await this.#room.behind(to);
        // nothing else waits for a datasync: what is written needs none either
        const durably = !this.#options.lazy && group.synced != null && frames.length > 0 && zeroTo === 0 && !this.#unsynced && this.#syncLoop == null;
        if (durably) {
            await this.#file.writeDurably(pieces.concat(zeros), from);
        }
        else if (frames.length > 0) {
            await this.#file.write(pieces.concat(zeros), from);
        }
        this.#room.wrote(to);
        this.#checkFailure(); // a datasync may have failed meanwhile
        this.#running = undefined;
        this.#unsynced = !durably;
        this.#writtenEnd = this.#flightEnd;
        this.#writtenFrames = this.#inFlight.length;
        group.written?.resolve();
        if (durably) {
            this.#durableEnd = this.#flightEnd;
            this.#release();
            group.synced?.resolve();
        }
        else if (group.synced != null) {
            this.#tellSynced(group.synced);
        }
        else if (this.#syncLoop == null) {
            this.#release();
        }
    }
    /** Resolved once a datasync that begins after this is done. */
    #tellSynced(waiting) {
        this.#nextSync.push(waiting);
        this.#syncLoop ??= this.#runSyncs();
    }
    async #runSyncs() {
        while (this.#nextSync.length > 0) {
            this.#runningSync = this.#nextSync;
            this.#nextSync = [];
            this.#unsynced = false;
            this.#syncEnd = this.#writtenEnd;
            try {
                await this.#file.datasync();
                this.#durableEnd = this.#syncEnd;
                this.#release();
                this.#runningSync.forEach(waiting => { waiting.resolve(); });
            }
            catch (err) {
                const reason = this.#fail(err);
                const waiting = this.#runningSync.concat(this.#nextSync);
                this.#nextSync = [];
                waiting.forEach(waiting => { waiting.reject(reason); });
            }
            this.#runningSync = [];
        }
        this.#syncLoop = undefined;
    }
    /** From now on what is written is read from the file. */
    #release() {
        this.#inFlight = this.#inFlight.slice(this.#writtenFrames);
        this.#writtenFrames = 0;
    }
    #check() {
        this.#checkFailure();
        if (this.#closed != null) {
            throw this.#closed;
        }
    }
    #checkFailure() {
        if (this.#failure != null) {
            throw this.#failure;
        }
    }
    #fail(err) {
        this.#failure ??= failure(this.#file.path, err);
        return this.#failure;
    }
}
/** The writer of a segment whose log ends there. */
export function writerOf(home, files, { segment, descriptor }, file, { offset, end }) {
    const lazy = descriptor.settings.durability === 'interval';
    const room = new FileRoom({
        lazy,
        fileBytes: files.bytes,
        writtenBytes: files.writtenBytes,
        open: async () => await home.disk.open(file.path, 'write'),
        grew: writtenBytes => { files.writtenBytes = writtenBytes; }
    });
    return new SegmentWriter({
        file,
        room,
        offset,
        end,
        lazy,
        beforeCut: async (height) => { await home.lowerMark(segment, height); }
    });
}
//# sourceMappingURL=segment-writer.js.map