/** What a segment hands over to the next of its producers: the data of the blocks before the seal. */
import { InvalidDescriptorError } from '../errors.js';
import { asBuffer } from './bytes.js';
import { checkPart, decoded, integer } from './decoding.js';
import { PRODUCER_BYTES } from './frame.js';
import { Producers as PbProducers } from './pb/descriptor.pb.js';
/** most producers that a segment remembers */
export const PRODUCERS_MAX = 4096;
/** `part` counts from 0. */
export function encodeProducers(part, parts, producers) {
    return PbProducers.encode({
        part,
        parts,
        producers: producers.map(entry => ({ id: Buffer.from(entry.id, 'hex'), sequence: BigInt(entry.sequence), height: BigInt(entry.height) }))
    });
}
/** @throws {InvalidDescriptorError} */
export function decodeProducers(bytes) {
    const pb = decoded(() => PbProducers.decode(bytes, { limits: { producers: PRODUCERS_MAX } }));
    checkPart(pb.part, pb.parts);
    return {
        part: pb.part,
        parts: pb.parts,
        producers: pb.producers.map(entry => {
            if (entry.id.length !== PRODUCER_BYTES) {
                throw new InvalidDescriptorError(`a producer id has ${PRODUCER_BYTES} bytes, not ${entry.id.length}`);
            }
            return { id: asBuffer(entry.id).toString('hex'), sequence: integer(entry.sequence, 'sequence'), height: integer(entry.height, 'height') };
        })
    };
}
//# sourceMappingURL=producers.js.map