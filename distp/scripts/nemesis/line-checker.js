/** What was acknowledged against what is there: pure, so that it can be shown to notice what it is for. */
/** findings of a kind that are told one by one; the rest are counted */
const EXAMPLES_MAX = 20;
/** One stream's lines: first all that were acknowledged, then all that were found, as they were read. */
export class LineChecker {
    #acked = new Map();
    #seen = new Map();
    #last = new Map();
    #duplicated = [];
    #outOfOrder = [];
    #before;
    acknowledged(line) {
        const other = this.#acked.get(keyOf(line));
        if (other != null && (other.height !== line.height || other.token !== line.token)) {
            this.#duplicated.push(`${describe(line)} was acknowledged at height ${other.height} too`);
        }
        this.#acked.set(keyOf(line), line);
    }
    found(line) {
        const { writer, sequence, height, after } = line;
        const before = this.#before;
        this.#before = line;
        if (before != null && height <= before.height) {
            this.#outOfOrder.push(`${describe(line)} comes behind height ${before.height}`);
        }
        if (after != null && after !== (before?.token ?? 'empty')) {
            this.#outOfOrder.push(`${describe(line)} was to come right after ${after}, not after ${before?.token ?? 'nothing'}`);
        }
        const twin = this.#seen.get(keyOf(line));
        if (twin != null) {
            this.#duplicated.push(`${describe(line)} is at height ${twin.height} too`);
            return;
        }
        this.#seen.set(keyOf(line), line);
        const last = this.#last.get(writer) ?? 0;
        if (sequence < last) {
            this.#outOfOrder.push(`${describe(line)} comes behind line ${last}`);
        }
        this.#last.set(writer, Math.max(last, sequence));
    }
    /** To be called when all was read. */
    findings() {
        const lost = [];
        for (const line of this.#acked.values()) {
            const found = this.#seen.get(keyOf(line));
            if (found == null) {
                lost.push(`${describe(line)} was acknowledged and isn't there`);
            }
            else if (found.height !== line.height || found.token !== line.token) {
                lost.push(`${describe(line)} was acknowledged as ${line.token} and is at height ${found.height} as ${found.token}`);
            }
        }
        // a conditional append that is refused leaves its number unused: its writers may skip
        const conditional = new Set([...this.#seen.values()].filter(line => line.after != null).map(line => line.writer));
        for (const [writer, last] of this.#last) {
            for (let sequence = 1; sequence < last && !conditional.has(writer); sequence++) {
                const key = keyOf({ writer, sequence });
                if (!this.#seen.has(key) && !this.#acked.has(key)) {
                    lost.push(`${writer} line ${sequence} isn't there, and line ${last} is`);
                }
            }
        }
        return { acknowledged: this.#acked.size, found: this.#seen.size, lost, duplicated: this.#duplicated, outOfOrder: this.#outOfOrder };
    }
}
/** The first of many, for people. */
export function examplesOf(findings) {
    const more = findings.length - EXAMPLES_MAX;
    return more > 0 ? [...findings.slice(0, EXAMPLES_MAX), `and ${more} more`] : [...findings];
}
function keyOf({ writer, sequence }) {
    return `${writer} ${sequence}`;
}
function describe({ writer, sequence, height }) {
    return `${writer} line ${sequence} at height ${height}`;
}
//# sourceMappingURL=line-checker.js.map