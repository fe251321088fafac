/** Something that must always hold doesn't. */
export class Violation extends Error {
    name = 'Violation';
}
const NOTHING = { decided: -1, epochs: [], won: 0 };
export class Histories {
    #all = [];
    #ids = new Map();
    #blocks;
    /** also says what would be wrong before anything comes of it */
    #strict;
    constructor(blocks, strict) {
        this.#blocks = blocks;
        this.#strict = strict;
    }
    get size() {
        return this.#all.length;
    }
    get first() {
        return this.#intern([NOTHING, NOTHING], 0, []);
    }
    at(id) {
        return this.#all[id];
    }
    /** @throws {Violation} if this must not happen after what happened */
    after(history, outcome) {
        const { local, won, acknowledged, crashed, violation } = outcome;
        must(violation == null, () => violation);
        const { index, root } = local.of;
        const marks = [];
        const known = history.facts[index];
        let facts = known.decided === -1 ? { ...known, decided: root } : known;
        const opened = outcome.opened == null ? history.opened : [...new Set([...history.opened, outcome.opened])];
        must(opened.length < 2, () => `successors were opened after [${opened.map(seal => this.#text(seal)).join('] and [')}]`);
        if (local.decided !== facts.decided) {
            facts = this.#decide(facts, local, marks);
        }
        if (won != null) {
            facts = this.#win(facts, local, won, marks);
        }
        must(acknowledged == null || this.#isBelow(acknowledged, facts.decided), () => `shard ${local.slot} acknowledged [${this.#text(acknowledged)}], and decided is only [${this.#text(facts.decided)}]`);
        if (index === 1 && (won ?? 0) > local.of.opening.descriptor.firstEpoch) {
            marks.push('won in the successor');
        }
        if (facts === known && !crashed && opened === history.opened) {
            return { history, marks };
        }
        const all = history.facts.map((other, at) => at === index ? facts : other);
        this.#checkOpened(opened, all[0]);
        return { history: this.#intern(all, history.deaths + Number(crashed), opened), marks };
    }
    /** What shards say of their logs now, against one another and what is decided. */
    check(history, locals) {
        for (const [at, local] of locals.entries()) {
            if (local == null) {
                continue;
            }
            this.#checkLog(history.facts[local.of.index], local);
            for (let next = at + 1; local.adopted && next < locals.length; next++) {
                const other = locals[next];
                if (other?.adopted === true && other.of.opening.segment === local.of.opening.segment && other.core.hard.epoch === local.core.hard.epoch) {
                    must(this.#isBelow(local.log, other.log) || this.#isBelow(other.log, local.log), () => `shards ${at} and ${next} both adopted epoch ${local.core.hard.epoch}, with [${this.#text(local.log)}] and [${this.#text(other.log)}]`);
                }
            }
        }
    }
    /** A later master has all that is decided; a log of epoch e has, below its end, what was decided in e or before. */
    #checkLog(facts, { slot, core: { role, hard }, log }) {
        const { end } = this.#blocks.at(log);
        let block = facts.decided;
        for (let at = facts.epochs.length - 1; at >= 0; at--, block = this.#blocks.at(block).parent) {
            const epoch = facts.epochs[at];
            const mustHave = (role === 'master' && epoch < hard.epoch) || (epoch <= hard.logEpoch && this.#blocks.at(block).end <= end);
            if (mustHave) {
                must(this.#isBelow(block, log), () => `shard ${slot}, ${role} in epoch ${hard.epoch} with logEpoch ${hard.logEpoch}, has [${this.#text(log)}] and lacks what is decided, [${this.#text(block)}]`);
                return;
            }
        }
    }
    /** What is decided never changes, and a seal is the last of it. */
    #decide(facts, local, marks) {
        const { decided, core: { hard }, slot } = local;
        if (this.#isBelow(decided, facts.decided)) {
            return facts;
        }
        must(this.#isBelow(facts.decided, decided), () => `shard ${slot} decided [${this.#text(decided)}], and [${this.#text(facts.decided)}] was decided before`);
        const epochs = [...facts.epochs];
        for (let block = this.#blocks.at(decided); block.id !== facts.decided; block = this.#blocks.at(block.parent)) {
            epochs.push(hard.epoch);
            must(block.parent === local.of.root || !this.#blocks.at(block.parent).isSeal, () => `shard ${slot} decided [${this.#text(decided)}]: a block after a seal`);
            if (block.epoch < hard.epoch) {
                marks.push(block.isSeal ? 'seal decided by a later master' : 'decided by a later master');
            }
        }
        if (local.of.index === 1) {
            marks.push('decided in the successor');
        }
        return { ...facts, decided, epochs };
    }
    #win(facts, local, epoch, marks) {
        must((facts.won & (1 << epoch)) === 0, () => `shard ${local.slot} is a second master of epoch ${epoch}`);
        if (epoch > local.of.opening.descriptor.firstEpoch) {
            marks.push(facts.epochs.length === 0 ? 'won over undecided blocks' : 'won over decided blocks');
        }
        return { ...facts, won: facts.won | (1 << epoch) };
    }
    /** What is opened follows on a seal that is decided, or at least on the only one. */
    #checkOpened(opened, { decided }) {
        for (const seal of opened) {
            must(decided === seal || (!this.#strict && this.#isBelow(decided, seal)), () => `a successor was opened after [${this.#text(seal)}], and [${this.#text(decided)}] is decided`);
        }
    }
    #isBelow(short, long) {
        return this.#blocks.isPrefix(short, long);
    }
    #text(log) {
        return this.#blocks.at(log).text;
    }
    #intern(facts, deaths, opened) {
        const key = `${facts.map(({ decided, epochs, won }) => `${decided} ${epochs.join()} ${won}`).join(' ')} ${deaths} ${opened.join()}`;
        let history = this.#ids.get(key);
        if (history == null) {
            history = { id: this.#all.length, facts, deaths, opened };
            this.#all.push(history);
            this.#ids.set(key, history);
        }
        return history;
    }
}
function must(condition, message) {
    if (!condition) {
        throw new Violation(message());
    }
}
//# sourceMappingURL=history.js.map