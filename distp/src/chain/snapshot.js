/** The state that a stream carries from segment to segment: the data of the blocks that open one. */
import { checkPart, decoded } from './decoding.js';
import { Snapshot as PbSnapshot } from './pb/descriptor.pb.js';
export function encodeSnapshot(snapshot) {
    return PbSnapshot.encode(snapshot);
}
/** @throws {InvalidDescriptorError} */
export function decodeSnapshot(bytes) {
    const snapshot = decoded(() => PbSnapshot.decode(bytes));
    checkPart(snapshot.part, snapshot.parts);
    return snapshot;
}
//# sourceMappingURL=snapshot.js.map