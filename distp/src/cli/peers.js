import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { UsageError } from './usage-error.js';
/** name of the file that tells where a testnet's nodes are */
export const TESTNET_FILE = 'testnet.json';
/** folder of a testnet, unless told otherwise */
export const TESTNET_FOLDER = 'testnet';
/**
 * The nodes to begin with: those given, or of the testnet named, or of `CATENARY_PEERS`, or of a testnet here.
 *
 * @throws {UsageError} if there are none
 */
export async function findPeers(options, terminal) {
    if (options.peer != null && options.peer.length > 0) {
        return options.peer.flatMap(split);
    }
    if (options.testnet != null) {
        const folder = resolve(terminal.cwd, options.testnet);
        const peers = await peersOfTestnet(folder);
        if (peers == null) {
            throw new UsageError(`no testnet is running in ${folder}: there is no ${TESTNET_FILE}`);
        }
        return peers;
    }
    const fromEnvironment = split(terminal.env.CATENARY_PEERS ?? '');
    if (fromEnvironment.length > 0) {
        return fromEnvironment;
    }
    const peers = await peersOfTestnet(resolve(terminal.cwd, TESTNET_FOLDER));
    if (peers == null) {
        throw new UsageError('no peers: give --peer, --testnet or CATENARY_PEERS, or start a testnet here');
    }
    return peers;
}
async function peersOfTestnet(folder) {
    const path = join(folder, TESTNET_FILE);
    let text;
    try {
        text = await readFile(path, 'utf8');
    }
    catch (err) {
        if (err.code === 'ENOENT') {
            return undefined;
        }
        throw err;
    }
    try {
        const { nodes } = JSON.parse(text);
        return nodes.flatMap(node => node.addresses);
    }
    catch (err) {
        throw new UsageError(`${path} is not a testnet's file: ${err.message}`, { cause: err });
    }
}
function split(addresses) {
    return addresses.split(',').map(address => address.trim()).filter(address => address !== '');
}
//# sourceMappingURL=peers.js.map