/** How a stream begins. */
import { InvalidDescriptorError } from '../errors.js';
import { asBuffer } from './bytes.js';
import { decoded, integer } from './decoding.js';
import { decodeDescriptor, encodeDescriptor } from './descriptor.js';
import { hashToId, isPeerId } from './ids.js';
import { Genesis as PbGenesis } from './pb/descriptor.pb.js';
import { sha256 } from './sha256.js';
/** bytes of a genesis' nonce */
export const NONCE_BYTES = 16;
const GENESIS_DOMAIN = Buffer.from('catenary/genesis/1');
/** id of the stream that begins with this genesis, and of its segment 0 */
export function streamIdOf(genesisBytes) {
    return hashToId(sha256(Buffer.concat([GENESIS_DOMAIN, genesisBytes])));
}
/** @throws {InvalidDescriptorError} naming the field that is wrong */
export function encodeGenesis(genesis) {
    checkGenesis(genesis);
    return PbGenesis.encode({
        descriptor: encodeDescriptor(genesis.descriptor),
        creator: genesis.creator,
        nonce: Buffer.from(genesis.nonce, 'hex'),
        createdAt: BigInt(genesis.createdAt)
    });
}
/** @throws {InvalidDescriptorError} */
export function decodeGenesis(bytes) {
    const pb = decoded(() => PbGenesis.decode(bytes));
    const genesis = {
        descriptor: decodeDescriptor(pb.descriptor),
        descriptorBytes: pb.descriptor,
        creator: pb.creator,
        nonce: asBuffer(pb.nonce).toString('hex'),
        createdAt: integer(pb.createdAt, 'created at')
    };
    checkGenesis(genesis);
    return genesis;
}
function checkGenesis({ descriptor, creator, nonce, createdAt }) {
    if (descriptor.number !== 0) {
        throw new InvalidDescriptorError(`a genesis describes segment 0, not ${descriptor.number}`);
    }
    if (!isPeerId(creator)) {
        throw new InvalidDescriptorError(`creator ${creator} is not an Ed25519 peer id`);
    }
    if (!/^[0-9a-f]*$/.test(nonce) || nonce.length !== 2 * NONCE_BYTES) {
        throw new InvalidDescriptorError(`nonce ${nonce} has not ${NONCE_BYTES} bytes`);
    }
    if (!Number.isSafeInteger(createdAt) || createdAt < 0) {
        throw new InvalidDescriptorError(`created at ${createdAt} is not a safe integer`);
    }
}
//# sourceMappingURL=genesis.js.map