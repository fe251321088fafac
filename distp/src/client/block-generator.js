/** From batches to what is in them, one by one. */
/**
 * An async generator over the blocks of batches, for speed: while a batch lasts, a call is answered at once. One that the
 * language makes waits several times for each block.
 */
export class BlockGenerator {
    #batches;
    #blocks;
    #done = false;
    /** the last of the calls that wait, for a batch or for one another */
    #last;
    constructor(batches) {
        this.#batches = batches;
    }
    // a promise is made by hand for each block
    next() {
        if (this.#last == null && this.#blocks != null) {
            const next = this.#blocks.next();
            if (next.done !== true) {
                return Promise.resolve(next);
            }
            this.#blocks = undefined;
        }
        return this.#inTurn(async () => await this.#advance());
    }
    async return() {
        return await this.#inTurn(async () => {
            await this.#end();
            return { done: true, value: undefined };
        });
    }
    async throw(err) {
        return await this.#inTurn(async () => {
            await this.#end();
            throw err;
        });
    }
    async [Symbol.asyncDispose]() {
        await this.return();
    }
    [Symbol.asyncIterator]() {
        return this;
    }
    async #advance() {
        while (!this.#done) {
            const next = this.#blocks?.next();
            if (next != null && next.done !== true) {
                return next;
            }
            this.#blocks = undefined;
            const batch = await this.#nextBatch();
            this.#done = batch == null;
            this.#blocks = batch?.blocks();
        }
        return { done: true, value: undefined };
    }
    /** What fails, fails once: afterwards it is at its end. */
    async #nextBatch() {
        try {
            const next = await this.#batches.next();
            return next.done === true ? undefined : next.value;
        }
        catch (err) {
            this.#done = true;
            throw err;
        }
    }
    async #end() {
        if (!this.#done) {
            this.#done = true;
            this.#blocks = undefined;
            await this.#batches.return?.();
        }
    }
    /** Calls made meanwhile come after it, in their order. */
    async #inTurn(call) {
        const before = this.#last;
        const mine = before == null ? call() : before.then(call, call);
        this.#last = mine;
        try {
            return await mine;
        }
        finally {
            if (this.#last === mine) {
                this.#last = undefined;
            }
        }
    }
}
//# sourceMappingURL=block-generator.js.map