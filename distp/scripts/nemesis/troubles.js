import { NO_TROUBLE } from './network.js';
/** Several troubles of one network at once. */
export class Troubles {
    #network;
    #troubles = new Set();
    constructor(network) {
        this.#network = network;
    }
    async add(trouble) {
        this.#troubles.add(trouble);
        await this.#apply();
    }
    async remove(trouble) {
        this.#troubles.delete(trouble);
        await this.#apply();
    }
    async clear() {
        this.#troubles.clear();
        await this.#apply();
    }
    async #apply() {
        const all = [...this.#troubles];
        await this.#network.apply(all.length === 0
            ? NO_TROUBLE
            : { cut: new Set(all.flatMap(({ cut }) => [...cut])), lossPercent: Math.max(...all.map(({ lossPercent }) => lossPercent)) });
    }
}
//# sourceMappingURL=troubles.js.map