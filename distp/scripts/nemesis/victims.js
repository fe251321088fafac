export class Victim {
    /** from 0 */
    index;
    /** why the process ended though nobody ended it */
    deaths = [];
    #node;
    #expected = false;
    constructor(node, index) {
        this.#node = node;
        this.index = index;
        this.#watch();
    }
    /** as people count */
    get name() {
        return `node ${this.index + 1}`;
    }
    get peerId() {
        return this.#node.peerId;
    }
    get data() {
        return this.#node.data;
    }
    get isUp() {
        return this.#node.pid != null;
    }
    async kill() {
        this.#expected = true;
        await this.#node.kill('SIGKILL');
    }
    async stall() {
        await this.#node.kill('SIGSTOP');
    }
    async resume() {
        await this.#node.kill('SIGCONT');
    }
    /** Starts it again, if it doesn't run. */
    async start() {
        if (!this.isUp) {
            await this.#node.restart();
            this.#expected = false;
            this.#watch();
        }
    }
    #watch() {
        this.#node.exited.then(() => {
            if (!this.#expected) {
                this.deaths.push(`${this.name} ended by itself`);
            }
        }).catch((err) => { this.deaths.push(String(err)); });
    }
}
export function victimsOf(testnet) {
    return testnet.nodes.map((node, index) => new Victim(node, index));
}
//# sourceMappingURL=victims.js.map