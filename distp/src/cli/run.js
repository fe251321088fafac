import { append } from './commands/append.js';
import { fetchBlock, read } from './commands/read.js';
import { scrub } from './commands/scrub.js';
import { status } from './commands/status.js';
import { verifyReceipt } from './commands/verify-receipt.js';
import { createStream, listStreams, lockStream, showStream, verifyStream } from './commands/streams.js';
import { parse } from './parse.js';
import { findPeers } from './peers.js';
import { exitCodeOf, Output } from './terminal.js';
/** Runs one command line. Resolves with the exit code: 0 done, 1 refused or failed, 2 usage. */
export async function run(args, terminal, backend) {
    // before the arguments are understood, it is only clear whether they ask for JSON
    let output = new Output(terminal, args.includes('--json'));
    try {
        const { command, options } = await parse(args);
        output = new Output(terminal, options.json);
        await execute(command, options, terminal, output, backend);
        return 0;
    }
    catch (err) {
        output.error(err);
        return exitCodeOf(err);
    }
}
async function execute(command, options, terminal, output, backend) {
    switch (command.type) {
        case 'help': return output.write(`${command.text}\n`);
        case 'version': {
            const version = await backend.version();
            return output.result({ version }, version);
        }
        case 'testnet': return backend.testnet(command, terminal, output);
        case 'clusterInit': return backend.initCluster(command.folder, command.nodes, output);
        case 'verifyReceipt': return verifyReceipt(command, terminal, output);
        case 'node': return backend.runNode(command, terminal, output);
        default: {
            const client = await backend.connect(await findPeers(options, terminal), options.key);
            try {
                await withClient(client, command, terminal, output);
            }
            finally {
                await client.close();
            }
        }
    }
}
async function withClient(client, command, terminal, output) {
    switch (command.type) {
        case 'streamCreate': return createStream(client, command.name, command.settings, terminal, output);
        case 'streamList': return listStreams(client, terminal, output);
        case 'streamInfo': return showStream(client, command.name, terminal, output);
        case 'streamLock': return lockStream(client, command.name, terminal, output);
        case 'streamVerify': return verifyStream(client, command.name, terminal, output);
        case 'append': return append(client, command, terminal, output);
        case 'read': return read(client, command, terminal, output);
        case 'fetch': return fetchBlock(client, command.token, terminal, output);
        case 'status': return status(client, terminal, output);
        case 'scrub': return scrub(client, command, terminal, output);
    }
}
//# sourceMappingURL=run.js.map