/**
 * What a shard has on disk, and what is on the way there, as values that never change. A death keeps a prefix of the
 * writes to the log and, apart from that, a prefix of the hard states.
 */
import type { Height, Receipt } from '../../src/chain/index.js'
import type { HardState, Ready } from '../../src/replication/index.js'
import type { BlockId, Blocks } from './blocks.js'

interface LogWrite {
  readonly writeId: number
  readonly cut?: Height
  readonly block?: BlockId
}

interface HardWrite {
  readonly writeId: number
  readonly hard?: HardState
  readonly certificate?: Receipt
}

export interface Disk {
  readonly log: BlockId
  readonly hard: HardState
  readonly certificate?: Receipt
  readonly logWrites: readonly LogWrite[]
  readonly hardWrites: readonly HardWrite[]
}

/** What a Ready asks for is on the way; `blocks` are those of `ready.write`. */
export function staged (disk: Disk, ready: Ready, blocks: readonly BlockId[]): Disk {
  const { writeId, cut, hardState: hard, certificate } = ready

  return {
    ...disk,
    logWrites: [...disk.logWrites, ...cut == null ? [] : [{ writeId, cut }], ...blocks.map(block => ({ writeId, block }))],
    hardWrites: hard == null && certificate == null ? disk.hardWrites : [...disk.hardWrites, { writeId, hard, certificate }]
  }
}

/** Everything up to `writeId` is on disk. */
export function synced (blocks: Blocks, disk: Disk, writeId: number): Disk {
  return kept(blocks, disk, count(disk.logWrites, writeId), count(disk.hardWrites, writeId))
}

/** Every promise up to `writeId` is on disk; the log is with the operating system only. */
export function written (blocks: Blocks, disk: Disk, writeId: number): Disk {
  return kept(blocks, disk, 0, count(disk.hardWrites, writeId))
}

/** The first `logs` writes to the log and the first `hards` hard states are on disk, the others still on the way. */
export function kept (blocks: Blocks, disk: Disk, logs: number, hards: number): Disk {
  let { log, hard, certificate } = disk
  for (const { cut, block } of disk.logWrites.slice(0, logs)) {
    log = cut == null ? block as BlockId : blocks.below(log, cut)
  }
  for (const write of disk.hardWrites.slice(0, hards)) {
    hard = write.hard ?? hard
    certificate = write.certificate ?? certificate
  }

  return { log, hard, certificate, logWrites: disk.logWrites.slice(logs), hardWrites: disk.hardWrites.slice(hards) }
}

/** The writes to the log under other ids. */
export function withIds (disk: Disk, idOf: (writeId: number) => number): Disk {
  return { ...disk, logWrites: disk.logWrites.map(write => ({ ...write, writeId: idOf(write.writeId) })) }
}

/** Write ids are counted from `by` on: what is below is on disk, or was taken for it. */
export function shifted (disk: Disk, by: number): Disk {
  const shift = <T extends { readonly writeId: number }>(write: T): T => ({ ...write, writeId: Math.max(0, write.writeId - by) })

  return by === 0 ? disk : { ...disk, logWrites: disk.logWrites.map(shift), hardWrites: disk.hardWrites.map(shift) }
}

function count (writes: readonly { readonly writeId: number }[], writeId: number): number {
  return writes.filter(write => write.writeId <= writeId).length
}
