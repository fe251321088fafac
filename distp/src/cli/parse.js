/** The command line: what there is to say, and what it means. Parsing runs nothing. */
import yargs from 'yargs';
import { checkToken, parsePlace } from './place.js';
import { parseSize } from './sizes.js';
import { UsageError } from './usage-error.js';
const DEFAULT_LIMIT = 0;
const DAY_MS = 24 * 60 * 60_000;
const SCRUB_DAYS_DEFAULT = 7;
const REPAIR_DELAY_S_DEFAULT = 30;
/** @throws {UsageError} saying what is wrong, if the arguments can't be right */
export async function parse(args, columns) {
    if (args.length === 1 && args[0] === '--version') {
        return { command: { type: 'version' }, options: { json: false } };
    }
    let command;
    const choose = (chosen) => { command = chosen; };
    const cli = yargs([...args])
        .scriptName('catenary')
        .usage('$0 <command>\n\nA distributed, append-only, hash-chained log.')
        .option('json', { type: 'boolean', default: false, describe: 'print objects, one a line', global: true })
        .option('peer', { type: 'string', array: true, nargs: 1, describe: 'multiaddr of a node, with its peer id; may be given more than once', global: true })
        .option('testnet', { type: 'string', requiresArg: true, describe: "a testnet's folder, to find its nodes; else CATENARY_PEERS, else ./testnet", global: true })
        .option('key', { type: 'string', requiresArg: true, describe: 'file of the private key that says who you are; else a fresh one', global: true })
        .strict()
        .demandCommand(1, 'which command?')
        .exitProcess(false)
        .version(false)
        .help()
        .wrap(columns ?? 100)
        .recommendCommands()
        .epilogue('catenary --version shows the version. Exit codes: 0 done, 1 refused or failed, 2 usage.')
        .fail((message, err) => { throw err instanceof UsageError ? err : new UsageError(message ?? err.message, { cause: err }); });
    clusterCommands(cli, choose);
    streamCommands(cli, choose);
    blockCommands(cli, choose);
    let help = '';
    const argv = await cli.parseAsync([...args], {}, (_err, _argv, output) => { help = output; });
    if (help !== '') {
        command = { type: 'help', text: help };
    }
    if (command == null) {
        throw new UsageError('which command?');
    }
    const { json, peer, testnet, key } = argv;
    return { command, options: { json, peer, testnet, key } };
}
function clusterCommands(cli, choose) {
    cli
        .command('testnet', 'run a cluster on this machine until Ctrl-C', cli => cli
        .option('nodes', { type: 'number', default: 3, describe: 'number of nodes, for a new folder', coerce: nodeCount })
        .option('data', { type: 'string', requiresArg: true, describe: 'folder of the cluster and its data [default: ./testnet, with --demo a temporary one]' })
        .option('demo', { type: 'boolean', default: false, describe: 'append, kill a master half way, read all back, verify, and end' })
        .option('input', { type: 'string', requiresArg: true, implies: 'demo', describe: 'file whose lines the demo appends' })
        .example('$0 testnet --demo', 'show that a killed node loses nothing'), ({ nodes, data, demo, input }) => { choose({ type: 'testnet', nodes, data, demo, input }); })
        .command('cluster', 'make clusters', cli => cli
        .command('init <dir>', 'make the files of a new cluster', cli => cli
        .positional('dir', { type: 'string', demandOption: true, describe: 'folder to make them in' })
        .option('nodes', { type: 'number', default: 3, describe: 'number of nodes', coerce: nodeCount }), ({ dir, nodes }) => { choose({ type: 'clusterInit', folder: dir, nodes }); })
        .demandCommand(1, 'which command of cluster?'))
        .command('node', 'run one node until Ctrl-C', cli => cli
        .option('cluster', { type: 'string', demandOption: true, requiresArg: true, describe: "the cluster's file, as cluster init made it" })
        .option('data', { type: 'string', demandOption: true, requiresArg: true, describe: "the node's data folder" })
        .option('listen', { type: 'string', array: true, nargs: 1, describe: "multiaddr to listen on, may be given more than once; the node's addresses in the cluster's file if there is none" })
        .option('new-folder', { type: 'boolean', default: false, describe: 'make the data folder anew if it is empty but for its key; the other nodes give back what it had' })
        .option('scrub-days', { type: 'number', default: SCRUB_DAYS_DEFAULT, describe: 'days in which every sealed segment is read anew once; 0: only by the command scrub', coerce: scrubDays })
        .option('repair-delay', { type: 'number', default: REPAIR_DELAY_S_DEFAULT, describe: 'seconds that a shard may be gone until its segment moves on without it', coerce: repairDelay }), ({ cluster, data, listen, newFolder, scrubDays, repairDelay }) => {
        choose({ type: 'node', cluster, data, listen, newFolder, scrubPeriodMs: scrubDays * DAY_MS, repairDelayMs: repairDelay * 1000 });
    })
        .command('status', 'show the cluster', cli => cli, () => { choose({ type: 'status' }); })
        .command('scrub', 'have nodes read their sealed segments anew, now', cli => cli
        .option('node', { type: 'string', array: true, nargs: 1, describe: 'peer id of a node; may be given more than once; all nodes if there is none' }), ({ node }) => { choose({ type: 'scrub', nodes: node }); });
}
function streamCommands(cli, choose) {
    const named = (cli) => cli.positional('name', { type: 'string', demandOption: true, describe: "the stream's name or id" });
    cli.command('stream', 'make, show, lock and verify streams', cli => cli
        .command('create <name>', 'make a stream', cli => named(cli)
        .option('replication', { type: 'number', default: 3, describe: 'shards of each segment, 1 to 9' })
        .option('segment-size', { type: 'string', default: '64MiB', requiresArg: true, describe: 'bytes of a segment, 64KiB to 1GiB', coerce: parseSize })
        .option('frame-size', { type: 'string', default: '1MiB', requiresArg: true, describe: 'most bytes of a frame, up to 1MiB', coerce: parseSize })
        .option('durability', { choices: ['sync', 'interval'], default: 'sync', describe: 'sync: an ack waits for the disks; interval: they follow within 50 ms' })
        .option('writers', { type: 'string', array: true, nargs: 1, default: ['*'], describe: 'peer id that may write, or *; may be given more than once' })
        .option('readers', { type: 'string', array: true, nargs: 1, default: ['*'], describe: 'peer id that may read, or *' })
        .option('admins', { type: 'string', array: true, nargs: 1, default: ['*'], describe: 'peer id that may lock it, or *' }), ({ name, replication, segmentSize, frameSize, durability, writers, readers, admins }) => {
        if (!Number.isInteger(replication) || replication < 1 || replication > 9) {
            throw new UsageError('--replication is not a number from 1 to 9');
        }
        choose({ type: 'streamCreate', name, settings: { replication, segmentBytes: segmentSize, frameBytesMax: frameSize, durability, writers, readers, admins } });
    })
        .command('list', 'show all streams', cli => cli, () => { choose({ type: 'streamList' }); })
        .command('info <name>', 'show a stream', named, ({ name }) => { choose({ type: 'streamInfo', name }); })
        .command('lock <name>', 'end a stream, for good', named, ({ name }) => { choose({ type: 'streamLock', name }); })
        .command('verify <name>', "check a stream's whole chain, from its genesis", named, ({ name }) => { choose({ type: 'streamVerify', name }); })
        .demandCommand(1, 'which command of stream?'));
}
function blockCommands(cli, choose) {
    const printed = (cli, from) => cli
        .positional('name', { type: 'string', demandOption: true, describe: "the stream's name or id" })
        .option('from', { type: 'string', default: from, requiresArg: true, describe: 'start, end, a height, a token, or a time (ISO 8601)' })
        .option('limit', { type: 'number', default: DEFAULT_LIMIT, describe: 'most blocks; 0: all', coerce: blockCount })
        .option('tokens', { type: 'boolean', default: false, describe: "begin each line with the block's token and a tab" })
        .option('binary', { type: 'boolean', default: false, describe: 'records, each behind its length as 4 bytes, little-endian' });
    cli
        .command('append <name> [files..]', 'append lines, of files or standard input', cli => cli
        .positional('name', { type: 'string', demandOption: true, describe: "the stream's name or id" })
        .positional('files', { type: 'string', array: true, default: [], describe: 'files to read' })
        .option('binary', { type: 'boolean', default: false, describe: 'records, each behind its length as 4 bytes, little-endian' })
        .option('ack', { choices: ['none', 'master', 'quorum', 'all'], default: 'quorum', describe: 'when a block counts as appended' })
        .option('tokens', { type: 'boolean', default: false, describe: 'print the token of each block' })
        .option('proof', { type: 'string', requiresArg: true, describe: 'file to write a proof of what was appended to' })
        .option('linger', { type: 'number', default: 2, describe: 'ms that a block waits to share a frame while others are on their way', coerce: duration }), ({ name, files, binary, ack, tokens, proof, linger }) => {
        if (proof != null && (ack === 'none' || ack === 'master')) {
            throw new UsageError('--proof needs --ack quorum or all: a majority proves it');
        }
        choose({ type: 'append', name, files, binary, ack, tokens, proof, lingerMs: linger });
    })
        .command('read <name>', 'print blocks up to the end', cli => printed(cli, 'start'), ({ from, ...rest }) => { choose({ type: 'read', ...readArguments(rest, from, false) }); })
        .command('follow <name>', 'print blocks as they come, until Ctrl-C', cli => printed(cli, 'end'), ({ from, ...rest }) => { choose({ type: 'read', ...readArguments(rest, from, true) }); })
        .command('fetch <token>', 'print one block', cli => cli
        .positional('token', { type: 'string', demandOption: true, describe: "the block's token" }), ({ token }) => { choose({ type: 'fetch', token: checkToken(token) }); })
        .command('verify-receipt <file>', 'check a proof that append --proof wrote, without a cluster', cli => cli
        .positional('file', { type: 'string', demandOption: true, describe: "the proof's file" })
        .option('stream', { type: 'string', requiresArg: true, describe: 'id of the stream that it must be of' })
        .option('data', { type: 'string', requiresArg: true, describe: 'file that its blocks must have the data of: one block, or one a line' }), ({ file, stream, data }) => { choose({ type: 'verifyReceipt', file, stream, data }); });
}
function readArguments({ name, limit, tokens, binary }, from, follow) {
    return { name, limit, tokens, binary, follow, from: parsePlace(from) };
}
function nodeCount(value) {
    if (!Number.isInteger(value) || value < 1 || value > 9) {
        throw new UsageError('--nodes is not a number from 1 to 9');
    }
    return value;
}
function blockCount(value) {
    if (!Number.isSafeInteger(value) || value < 0) {
        throw new UsageError('--limit is not a number of blocks');
    }
    return value;
}
function scrubDays(value) {
    if (!(value >= 0 && value <= 365)) {
        throw new UsageError('--scrub-days is not a number of days up to 365');
    }
    return value;
}
function repairDelay(value) {
    if (!(value >= 1 && value <= 86_400)) {
        throw new UsageError('--repair-delay is not a number of seconds from 1 to 86400');
    }
    return value;
}
function duration(value) {
    if (!(value >= 0 && value <= 60_000)) {
        throw new UsageError('--linger is not a number of ms up to 60000');
    }
    return value;
}
//# sourceMappingURL=parse.js.map