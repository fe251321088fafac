/**
 * Messages between slots (a slot is one shard of one segment). Each is kept once: what was sent may arrive any number of
 * times, in any order, or never, so loss, duplication and reordering need nothing of their own.
 */
import { fakeSignature } from '../replication/fixtures.js';
import { messageText } from '../replication/trace.js';
export class Messages {
    #all = [];
    #ids = new Map();
    #blocks;
    constructor(blocks) {
        this.#blocks = blocks;
    }
    at(id) {
        return this.#all[id];
    }
    intern(from, to, segment, content) {
        const text = this.#text(segment, content);
        const key = `${from} ${to} ${segment} ${text}`;
        let id = this.#ids.get(key);
        if (id == null) {
            id = this.#all.push({ id: this.#all.length, from, to, segment, content, text }) - 1;
            this.#ids.set(key, id);
        }
        return this.at(id);
    }
    /** All that the receiver can tell from the message. */
    #text(segment, content) {
        switch (content.type) {
            case 'open':
                return `open after seal ${content.seal}`;
            case 'copies':
                return `copies up to ${this.#blocks.at(content.log).text} e${content.epoch}`;
            case 'append': {
                const prev = this.#blocks.idOf(segment, content.prevHash);
                const last = content.frames.at(-1);
                const log = last == null ? prev : this.#blocks.idOf(segment, last.lastHash);
                return `append e${content.epoch} start ${content.start} after "${this.#blocks.at(prev).text}" to "${this.#blocks.at(log).text}" commit ${content.commitEnd}${content.proofEnd == null ? '' : ` proof ${content.proofEnd}`}${receiptText(content.certificate)}`;
            }
            case 'appendAnswer':
                return `${messageText(content)} of "${this.#blocks.at(this.#blocks.idOf(segment, content.durableHash)).text}"${content.proof == null ? '' : ` signed ${content.proof.end}`}`;
            case 'sealed':
                return `sealed e${content.epoch}${receiptText(content.certificate)}`;
            default:
                return messageText(content);
        }
    }
}
export function receiptText(receipt) {
    return receipt == null ? '' : ` certificate e${receipt.epoch} end ${receipt.end} ${Buffer.from(receipt.hash).toString('hex', 0, 8)}`;
}
/**
 * What the receiver gets of what a core sends; undefined for what only matters to how soon something happens. Rounds
 * count requests to be confirmed, of which there are none here. `log` is the sender's log as it sends.
 */
export function inbound(blocks, peerId, log, message) {
    switch (message.type) {
        case 'preVote':
        case 'preVoteAnswer':
        case 'stepDown':
            return undefined;
        case 'append': {
            const { range: { from, to }, ...head } = message;
            return { ...head, round: 0, frames: blocks.frames(blocks.below(log, to), from) };
        }
        case 'appendAnswer': {
            const { sign, ...answer } = message;
            const proof = sign == null ? undefined : { ...sign, signature: fakeSignature(peerId, { epoch: answer.epoch, ...sign }) };
            return { ...answer, round: 0, proof };
        }
        default:
            return message;
    }
}
//# sourceMappingURL=messages.js.map