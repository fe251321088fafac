import { BlockKind, bytesEqual, parseToken, verifySealCertificate } from '../chain/index.js';
import { BlockNotFoundError, InvalidCertificateError } from '../errors.js';
import { resolvePlace } from './place.js';
import { Reader } from './reader.js';
/**
 * Reads a part of a stream and checks all that can be: the genesis against the stream's id, every block's link, every
 * seal against the segment after it, every seal's certificate against the shards that its segment's descriptor names. A
 * check that doesn't begin at the start trusts the node for the descriptor of the first segment.
 *
 * @throws {BrokenChainError} if no node has a chain that holds
 * @throws {InvalidCertificateError} naming the segment, if no node has a certificate that holds for its seal
 * @throws {BlockNotFoundError} if `to` isn't reached
 */
export async function verifyStream(context, options) {
    const { from = 'start', to, signal, onProgress } = options;
    const { directory, stream } = context;
    const place = await resolvePlace(directory, stream, from, signal);
    const last = typeof to === 'string' ? parseToken(to).block : undefined;
    const until = typeof to === 'number' ? to : undefined;
    let certificates = 0;
    const onSealed = async ({ segment, descriptor, sealedBy, certificate }) => {
        try {
            if (certificate == null) {
                throw new InvalidCertificateError('there is none');
            }
            await verifySealCertificate({ stream, segment, descriptor }, sealedBy.frame, certificate, context.connector.verify);
        }
        catch (err) {
            throw err instanceof InvalidCertificateError ? new InvalidCertificateError(`of segment ${descriptor.number} (${segment}): ${err.reason}`) : err;
        }
        certificates++;
    };
    const genesisBytes = context.genesisBytes ?? await directory.genesis(stream, signal);
    const reader = new Reader({ ...context, genesisBytes }, { ...place, until, limit: 0, waitMs: 0, fresh: undefined, signal, onSealed });
    const blocks = { data: 0, seal: 0, snapshot: 0, producers: 0 };
    const segments = new Set();
    let [first, end, bytes, frames] = [undefined, 0, 0, 0];
    let isReached = last == null;
    for await (const batch of reader.batches()) {
        first ??= batch.from;
        segments.add(batch.number);
        for (const frame of batch.frames) {
            const wanted = countWithin(frame, batch.from, batch.to);
            blocks[BlockKind[frame.kind]] += wanted;
            bytes += frame.length;
            frames++;
            isReached ||= last != null && hasHash(frame, last);
        }
        end = batch.to;
        onProgress?.({ height: end, end: batch.commitEnd, bytes });
        if (last != null && isReached) {
            break;
        }
    }
    if (!isReached || (until != null && end < until)) {
        throw new BlockNotFoundError(String(to));
    }
    return {
        stream,
        from: first ?? end,
        to: end,
        genesis: genesisBytes != null,
        locked: reader.verifier.sealedBy != null && reader.verifier.sealedBy.seal.successor == null,
        segments: segments.size,
        frames,
        bytes,
        blocks,
        certificates
    };
}
function countWithin(frame, from, to) {
    return Math.max(0, Math.min(frame.end, to) - Math.max(frame.height, from));
}
function hasHash(frame, hash) {
    for (let index = 0; index < frame.count; index++) {
        if (bytesEqual(frame.hashOf(index), hash)) {
            return true;
        }
    }
    return false;
}
//# sourceMappingURL=verify.js.map