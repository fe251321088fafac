/**
 * Every block that comes up in an exploration, as a tree: a log is the id of its last block, and one log is a prefix of
 * another if its last block is an ancestor of the other's. A segment's root stands for the empty log.
 */
import { asBuffer, BlockKind } from '../../src/chain/index.js';
export class Blocks {
    #blocks = [];
    #ids = new Map();
    /** one table for each log, so that states with the same log share it */
    #tables = [];
    /** The empty log of a segment. */
    root(segment, base, baseHash) {
        return this.#ids.get(keyOf(segment, baseHash)) ?? this.#add(segment, baseHash, { parent: -1, end: base, epoch: 0, isSeal: false, text: '' });
    }
    /** A block as it was written; it may have come up before. */
    add(segment, frame, epoch) {
        const known = this.#ids.get(keyOf(segment, frame.lastHash));
        if (known != null) {
            return known;
        }
        const parent = this.idOf(segment, frame.prevHash);
        const isSeal = frame.kind === BlockKind.seal;
        const text = `${this.at(parent).text}${isSeal ? 'S' : ''}${epoch}`;
        return this.#add(segment, frame.lastHash, { parent, end: frame.end, epoch, isSeal, frame, text });
    }
    at(id) {
        return this.#blocks[id];
    }
    /** @throws {Error} if there is no such block: the model has a mistake */
    idOf(segment, hash) {
        const id = this.#ids.get(keyOf(segment, hash));
        if (id == null) {
            throw new Error(`no block ${keyOf(segment, hash)}`);
        }
        return id;
    }
    /** The part of a log below `height`, which must be a boundary of it. */
    below(log, height) {
        let id = log;
        while (this.at(id).end > height) {
            id = this.at(id).parent;
        }
        return id;
    }
    isPrefix(short, long) {
        return this.below(long, this.at(short).end) === short;
    }
    /** The frames of a log from `from` on. */
    frames(log, from) {
        const frames = [];
        for (let block = this.at(log); block.frame != null && block.frame.height >= from; block = this.at(block.parent)) {
            frames.unshift(block.frame);
        }
        return frames;
    }
    /** The first table that was seen for this log. */
    table(log, table) {
        return (this.#tables[log] ??= table.clone());
    }
    #add(segment, hash, block) {
        const id = this.#blocks.push({ ...block, id: this.#blocks.length }) - 1;
        this.#ids.set(keyOf(segment, hash), id);
        return id;
    }
}
function keyOf(segment, hash) {
    return `${segment} ${asBuffer(hash).toString('hex')}`;
}
//# sourceMappingURL=blocks.js.map