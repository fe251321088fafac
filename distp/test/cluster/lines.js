/** Numbered lines, so that a lost, repeated or displaced one shows. */
import { expect } from 'chai';
/** lines that a LineWriter writes before it waits for their acknowledgement */
const LINES_A_TURN = 50;
export function lineOf(number, bytes = 100) {
    return Buffer.from(`line ${number} `.padEnd(bytes, '.'));
}
export function numberOf({ data }) {
    return Number(Buffer.from(data).toString().split(' ')[1]);
}
/** Writes lines `[from, to)`, at the writer's pace. */
export async function writeLines(writer, from, to, bytes) {
    for (let number = from; number < to; number++) {
        if (!writer.write(lineOf(number, bytes))) {
            await writer.drained();
        }
    }
}
/** Reads all lines and expects them to be `0` to `count - 1`, each once, in order. */
export async function expectLines(stream, count) {
    const blocks = [];
    let height = -1;
    for await (const block of stream.stream({ from: 'start', fresh: true })) {
        expect(numberOf(block)).to.equal(blocks.length);
        expect(block.height).to.be.greaterThan(height);
        height = block.height;
        blocks.push(block);
    }
    expect(blocks).to.have.length(count);
    return blocks;
}
/** A writer that writes one line after the other until it is told to stop. */
export class LineWriter {
    /** lines that were acknowledged */
    acked = 0;
    /** lines that were written */
    written = 0;
    #writer;
    #running;
    #stopped = false;
    constructor(stream, bytes) {
        this.#writer = stream.writer({ lingerMs: 2, inFlightBytes: 64 * 1024, onAck: acked => { this.acked += acked.count; } });
        this.#running = this.#run(bytes);
        // told to whoever stops it
        this.#running.catch(() => { });
    }
    get failure() {
        return this.#writer.failure;
    }
    /** Resolves with the number of lines, once all of them are acknowledged. */
    async stop() {
        this.#stopped = true;
        await this.#running;
        await this.#writer.close();
        return this.written;
    }
    async #run(bytes) {
        while (!this.#stopped) {
            await writeLines(this.#writer, this.written, this.written + LINES_A_TURN, bytes);
            this.written += LINES_A_TURN;
            await this.#writer.flush();
        }
    }
}
//# sourceMappingURL=lines.js.map