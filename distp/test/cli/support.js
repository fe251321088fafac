import { PassThrough, Writable } from 'node:stream';
import { Client } from '../../src/client/index.js';
import { run } from '../../src/cli/run.js';
import { FakeCluster, FakeConnector } from '../client/fake-node.js';
class Sink extends Writable {
    text = '';
    _write(chunk, _encoding, done) {
        this.text += Buffer.from(chunk).toString('latin1');
        done();
    }
}
/** A command line over a cluster in memory: nothing is started, no file but those named is touched. */
export class FakeShell {
    cluster = new FakeCluster();
    calls = [];
    env = { CATENARY_PEERS: this.cluster.peers.flatMap(({ addresses }) => addresses).join() };
    cwd = '/nowhere';
    stdin = new PassThrough();
    interrupt = new AbortController();
    peers = [];
    async run(line, input) {
        const stdout = new Sink();
        const stderr = new Sink();
        this.stdin = new PassThrough();
        if (input != null) {
            this.stdin.end(input);
        }
        const terminal = { stdin: this.stdin, stdout, stderr, env: this.env, cwd: this.cwd, interrupt: this.interrupt.signal };
        const code = await run(line.split(' ').filter(word => word !== ''), terminal, this.#backend());
        return { code, stdout: stdout.text, stderr: stderr.text };
    }
    #backend() {
        return {
            version: async () => '1.2.3',
            connect: async (peers) => {
                this.peers = peers;
                return new Client(new FakeConnector(this.cluster), { peers, requestTimeoutMs: 200, deadlineMs: 500, backoff: { firstMs: 1, maxMs: 5 } });
            },
            testnet: async (command) => { this.calls.push(command); },
            initCluster: async (folder, nodes) => { this.calls.push({ folder, nodes }); },
            runNode: async (command) => { this.calls.push(command); }
        };
    }
}
//# sourceMappingURL=support.js.map