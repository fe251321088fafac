/** How often what happened: a kind of fault that never happened in many seeds wasn't tested. */
export const FAULTS = [
  'kills', 'power cuts', 'torn writes', 'sectors lost', 'sectors kept unsynced', 'pauses', 'partitions', 'one-way partitions', 'connection resets',
  'half-open connections', 'slow links', 'messages lost', 'messages duplicated', 'messages reordered', 'clock jumps', 'slow disks', 'disk full refusals', 'write errors',
  'sync errors', 'changes refused and made', 'bits flipped when sealed', 'bits flipped in indexes', 'bits flipped when unsynced', 'folders wiped', 'harm to another machine'
] as const
export const EVENTS = [
  'elections', 'segments sealed', 'appends acknowledged', 'appends in doubt', 'tails expected', 'tails mismatched', 'fresh reads', 'stale reads', 'blocks found', 'blocks lost as allowed', 'shards in doubt',
  'shards quarantined', 'shards copied', 'receipts', 'blocks proven'
] as const

export type Counted = typeof FAULTS[number] | typeof EVENTS[number]

export class Coverage {
  readonly counts: Record<Counted, number>

  constructor () {
    this.counts = Object.fromEntries([...FAULTS, ...EVENTS].map(kind => [kind, 0])) as Record<Counted, number>
  }

  count (kind: Counted, times = 1): void {
    this.counts[kind] += times
  }
}
