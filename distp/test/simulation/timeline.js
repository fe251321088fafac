export class Timeline {
    nowMs = 0;
    #heap = [];
    #order = 0;
    plan(delayMs, act) {
        this.#push({ atMs: this.nowMs + Math.max(0, delayMs), order: this.#order++, act });
    }
    /** Does what is due next; false if there is nothing until `endMs`. */
    next(endMs) {
        const first = this.#heap[0];
        if (first == null || first.atMs > endMs) {
            this.nowMs = endMs;
            return false;
        }
        this.#pop();
        this.nowMs = first.atMs;
        first.act();
        return true;
    }
    #push(planned) {
        const heap = this.#heap;
        let at = heap.length;
        while (at > 0) {
            const above = (at - 1) >> 1;
            const parent = heap[above];
            if (!isBefore(planned, parent)) {
                break;
            }
            heap[at] = parent;
            at = above;
        }
        heap[at] = planned;
    }
    #pop() {
        const heap = this.#heap;
        const last = heap.pop();
        if (heap.length === 0) {
            return;
        }
        let at = 0;
        while (true) {
            let below = 2 * at + 1;
            if (below >= heap.length) {
                break;
            }
            if (below + 1 < heap.length && isBefore(heap[below + 1], heap[below])) {
                below++;
            }
            if (!isBefore(heap[below], last)) {
                break;
            }
            heap[at] = heap[below];
            at = below;
        }
        heap[at] = last;
    }
}
function isBefore(a, b) {
    return a.atMs < b.atMs || (a.atMs === b.atMs && a.order < b.order);
}
//# sourceMappingURL=timeline.js.map