/** All that can happen in a scenario, breadth first, so that what goes wrong is found in as few steps as it takes. */
import { MARKS } from './batch.js';
import { Blocks } from './blocks.js';
import { Cells } from './cells.js';
import { Histories, Violation } from './history.js';
import { Locals } from './local.js';
import { Machine, SHARDS } from './machine.js';
import { Messages } from './messages.js';
import { StateSet } from './state-set.js';
import { Symmetry } from './symmetry.js';
export function explore(scenario, options = {}) {
    return new Explorer(scenario, options).run();
}
class Explorer {
    #scenario;
    #maxStates;
    #blocks = new Blocks();
    #locals = new Locals(this.#blocks);
    #messages = new Messages(this.#blocks);
    #machine;
    #cells;
    #histories;
    #slots;
    #states;
    #marks = Object.fromEntries(MARKS.map(mark => [mark, 0]));
    #symmetry;
    #transitions = 0;
    #depth = 0;
    constructor(scenario, { broken = [], maxStates = Infinity }) {
        this.#scenario = scenario;
        this.#maxStates = maxStates;
        this.#machine = new Machine(this.#blocks, this.#locals, this.#messages, new Set(broken), scenario.bounds.lazy === true);
        this.#cells = new Cells(this.#machine, scenario.bounds);
        this.#histories = new Histories(this.#blocks, broken.length === 0);
        this.#slots = SHARDS * (scenario.bounds.heights.length);
        this.#states = new StateSet(this.#slots + 1);
        // a master by name only is not like the others
        this.#symmetry = broken.includes('stay-master') ? undefined : new Symmetry(this.#cells, this.#locals, this.#messages, this.#slots);
    }
    run() {
        const startedMs = performance.now();
        const violation = this.#search();
        const { size } = this.#states;
        return {
            scenario: this.#scenario.name,
            states: size,
            transitions: this.#transitions,
            depth: this.#depth,
            locals: this.#locals.size,
            cells: this.#cells.size,
            seconds: (performance.now() - startedMs) / 1000,
            marks: this.#marks,
            violation,
            exhausted: violation == null && size < this.#maxStates
        };
    }
    #search() {
        const states = this.#states;
        const state = new Int32Array(states.width);
        const next = new Int32Array(states.width);
        let index = 0;
        let text = 'at first';
        try {
            const first = this.#first();
            this.#symmetry?.settle(first);
            states.add(first, -1);
            for (let levelEnd = 1; index < states.size && states.size < this.#maxStates; index++) {
                if (index === levelEnd) {
                    levelEnd = states.size;
                    this.#depth++;
                }
                states.read(index, state);
                for (let slot = 0; slot < this.#slots; slot++) {
                    for (const move of this.#cells.moves(this.#cells.at(state[slot]))) {
                        text = move.text;
                        if (this.#apply(state, slot, move, next)) {
                            this.#symmetry?.settle(next);
                            if (states.add(next, index)) {
                                this.#check(next);
                            }
                        }
                    }
                }
            }
        }
        catch (err) {
            if (!(err instanceof Violation)) {
                throw err;
            }
            return { message: err.message, steps: [...this.#way(index), text] };
        }
        return undefined;
    }
    /** The first segment, just made, on its three nodes. */
    #first() {
        const state = new Int32Array(this.#slots + 1);
        let history = this.#histories.first;
        const sends = [];
        for (let slot = 0; slot < this.#slots; slot++) {
            const outcome = slot < SHARDS ? this.#machine.first(slot) : undefined;
            state[slot] = this.#cells.of(slot, outcome?.local, []).id;
            if (outcome != null) {
                sends.push(...outcome.sends);
                history = this.#histories.after(history, outcome).history;
            }
        }
        this.#send(state, sends);
        state[this.#slots] = history.id;
        return state;
    }
    /** What comes of the move goes into `next`; false if it is out of bounds. */
    #apply(state, slot, move, next) {
        const { outcome, cell, steps } = move;
        const historyId = state[this.#slots];
        if (outcome.crashed && this.#histories.at(historyId).deaths >= this.#scenario.bounds.deaths) {
            return false;
        }
        let step = steps.get(historyId);
        if (step == null) {
            step = this.#histories.after(this.#histories.at(historyId), outcome);
            steps.set(historyId, step);
        }
        this.#transitions++;
        for (const mark of outcome.marks) {
            this.#marks[mark]++;
        }
        for (const mark of step.marks) {
            this.#marks[mark]++;
        }
        next.set(state);
        next[slot] = cell.id;
        next[this.#slots] = step.history.id;
        this.#send(next, outcome.sends);
        return true;
    }
    #send(state, sends) {
        for (const message of sends) {
            if (message.to < this.#slots) {
                state[message.to] = this.#cells.withMessage(this.#cells.at(state[message.to]), message).id;
            }
        }
    }
    #check(state) {
        const locals = [];
        for (let slot = 0; slot < this.#slots; slot++) {
            locals.push(this.#cells.at(state[slot]).local);
        }
        this.#histories.check(this.#histories.at(state[this.#slots]), locals);
    }
    /** The moves that led to a state. */
    #way(from) {
        const way = [];
        for (let at = from; at !== -1; at = this.#states.parent(at)) {
            way.unshift(at);
        }
        const { width } = this.#states;
        const [state, next, settled, wanted] = [this.#first(), new Int32Array(width), new Int32Array(width), new Int32Array(width)];
        return way.slice(1).map(index => {
            this.#states.read(index, wanted);
            for (let slot = 0; slot < this.#slots; slot++) {
                for (const move of this.#cells.moves(this.#cells.at(state[slot]))) {
                    if (!this.#apply(state, slot, move, next)) {
                        continue;
                    }
                    settled.set(next);
                    this.#symmetry?.settle(settled);
                    if (settled.every((number, at) => number === wanted[at])) {
                        state.set(next);
                        return move.text;
                    }
                }
            }
            throw new Error(`no move leads to state ${index}`);
        });
    }
}
//# sourceMappingURL=explore.js.map