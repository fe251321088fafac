/**
 * A network of its own for each node and for the clients: namespaces, joined by a bridge in yet another one, so that
 * nothing of it touches the machine's own network. Every name bears the id of the process that made it.
 */
import { missing, run } from './command.js';
const PREFIX = '10.77.0';
const CLIENT_HOST = 100;
const PORT = 4001;
const TABLE = 'nemesis';
export const NO_TROUBLE = { cut: new Set(), lossPercent: 0 };
export class Network {
    nodes;
    #name;
    constructor(name, nodes) {
        this.#name = name;
        this.nodes = nodes;
    }
    /** Why this machine can't, or undefined. */
    static async whyNot() {
        if (process.getuid?.() !== 0) {
            return 'only root makes network namespaces';
        }
        const absent = await missing(['ip', 'nft', 'nsenter']);
        return absent.length === 0 ? undefined : `${absent.join(', ')} missing (on Debian: apt-get install iproute2 nftables util-linux)`;
    }
    /** The network that a process of this id made. */
    static of(pid, nodes) {
        return new Network(`nemesis${pid}`, nodes);
    }
    /** Makes the namespaces. @throws if the kernel refuses; what was made is there then, for `remove` */
    async make() {
        const hub = this.#hub;
        await run('ip', ['netns', 'add', hub]);
        await run('ip', ['-n', hub, 'link', 'add', 'bridge', 'type', 'bridge']);
        await run('ip', ['-n', hub, 'link', 'set', 'bridge', 'up']);
        for (let index = 0; index <= this.nodes; index++) {
            const name = this.#namespace(index);
            await run('ip', ['netns', 'add', name]);
            await run('ip', ['-n', hub, 'link', 'add', `port${index}`, 'type', 'veth', 'peer', 'name', 'eth0', 'netns', name]);
            await run('ip', ['-n', hub, 'link', 'set', `port${index}`, 'master', 'bridge', 'up']);
            await run('ip', ['-n', name, 'address', 'add', `${this.#address(index)}/24`, 'dev', 'eth0']);
            await run('ip', ['-n', name, 'link', 'set', 'eth0', 'up']);
            await run('ip', ['-n', name, 'link', 'set', 'lo', 'up']);
            await this.#drop(index, NO_TROUBLE);
        }
    }
    listen(index) {
        return [`/ip4/${this.#address(index)}/tcp/${PORT}`];
    }
    /** What starts a process there: node `index`, or the clients for `nodes`. */
    command(index) {
        return ['nsenter', `--net=/run/netns/${this.#namespace(index)}`];
    }
    /** Instead of the trouble before. */
    async apply(trouble) {
        for (let index = 0; index <= this.nodes; index++) {
            await this.#drop(index, trouble);
        }
    }
    /** Removes all that is there. Idempotent. */
    async remove() {
        const names = new Set((await run('ip', ['netns', 'list'])).split('\n').map(line => line.split(' ')[0]));
        for (const name of [...Array.from({ length: this.nodes + 1 }, (_, index) => this.#namespace(index)), this.#hub]) {
            if (names.has(name)) {
                await run('ip', ['netns', 'delete', name]);
            }
        }
    }
    async #drop(index, { cut, lossPercent }) {
        const senders = Array.from({ length: this.nodes + 1 }, (_, from) => from).filter(from => cut.has(`${from} ${index}`));
        const rules = [
            ...(senders.length > 0 ? [`ip saddr { ${senders.map(from => this.#address(from)).join(', ')} } drop`] : []),
            ...(lossPercent > 0 ? [`iifname eth0 numgen random mod 100 < ${lossPercent} drop`] : [])
        ];
        const script = [
            `table inet ${TABLE}`,
            `delete table inet ${TABLE}`,
            `table inet ${TABLE} { chain incoming { type filter hook input priority 0; policy accept;`,
            ...rules,
            '}',
            '}'
        ];
        await run('ip', ['netns', 'exec', this.#namespace(index), 'nft', '-f', '-'], `${script.join('\n')}\n`);
    }
    get #hub() {
        return `${this.#name}-hub`;
    }
    #namespace(index) {
        return index === this.nodes ? `${this.#name}-clients` : `${this.#name}-node${index + 1}`;
    }
    #address(index) {
        return `${PREFIX}.${index === this.nodes ? CLIENT_HOST : index + 1}`;
    }
}
//# sourceMappingURL=network.js.map