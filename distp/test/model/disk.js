/** What a Ready asks for is on the way; `blocks` are those of `ready.write`. */
export function staged(disk, ready, blocks) {
    const { writeId, cut, hardState: hard, certificate } = ready;
    return {
        ...disk,
        logWrites: [...disk.logWrites, ...cut == null ? [] : [{ writeId, cut }], ...blocks.map(block => ({ writeId, block }))],
        hardWrites: hard == null && certificate == null ? disk.hardWrites : [...disk.hardWrites, { writeId, hard, certificate }]
    };
}
/** Everything up to `writeId` is on disk. */
export function synced(blocks, disk, writeId) {
    return kept(blocks, disk, count(disk.logWrites, writeId), count(disk.hardWrites, writeId));
}
/** Every promise up to `writeId` is on disk; the log is with the operating system only. */
export function written(blocks, disk, writeId) {
    return kept(blocks, disk, 0, count(disk.hardWrites, writeId));
}
/** The first `logs` writes to the log and the first `hards` hard states are on disk, the others still on the way. */
export function kept(blocks, disk, logs, hards) {
    let { log, hard, certificate } = disk;
    for (const { cut, block } of disk.logWrites.slice(0, logs)) {
        log = cut == null ? block : blocks.below(log, cut);
    }
    for (const write of disk.hardWrites.slice(0, hards)) {
        hard = write.hard ?? hard;
        certificate = write.certificate ?? certificate;
    }
    return { log, hard, certificate, logWrites: disk.logWrites.slice(logs), hardWrites: disk.hardWrites.slice(hards) };
}
/** The writes to the log under other ids. */
export function withIds(disk, idOf) {
    return { ...disk, logWrites: disk.logWrites.map(write => ({ ...write, writeId: idOf(write.writeId) })) };
}
/** Write ids are counted from `by` on: what is below is on disk, or was taken for it. */
export function shifted(disk, by) {
    const shift = (write) => ({ ...write, writeId: Math.max(0, write.writeId - by) });
    return by === 0 ? disk : { ...disk, logWrites: disk.logWrites.map(shift), hardWrites: disk.hardWrites.map(shift) };
}
function count(writes, writeId) {
    return writes.filter(write => write.writeId <= writeId).length;
}
//# sourceMappingURL=disk.js.map