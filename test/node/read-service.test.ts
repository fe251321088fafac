import { expect } from 'chai'
import { systemClock } from '../../src/clock.js'
import { CorruptSegmentError, NotMasterError } from '../../src/errors.js'
import { NodeReadService } from '../../src/node/services/read-service.js'
import type { NodeSupervisor } from '../../src/actors/node-supervisor.js'
import type { SegmentOwner } from '../../src/actors/segment-owner.js'
import type { Receipt } from '../../src/chain/index.js'
import type { ReadEvent } from '../../src/protocols/read/service.js'

describe('a read of a segment whose index is damaged', () => {
  it('fails, and has the file looked at', async () => {
    const complaints: string[] = []
    const descriptor = { number: 0, baseHeight: 0, settings: { readers: [] } }
    const store = { header: { stream: 'stream', descriptor, descriptorBytes: new Uint8Array(0) }, load: () => undefined, read: () => [] }
    const supervisor = {
      readable: async () => ({ store, commitEnd: 5, sealed: true, changed: async () => {} }),
      scrubber: { complain: (segment: string) => { complaints.push(segment) } }
    } as unknown as NodeSupervisor
    const service = new NodeReadService({ supervisor, isKnown: () => true, isNode: () => true, addressesOf: () => [], clock: systemClock })
    const events: ReadEvent[] = []
    const read = async (): Promise<void> => {
      for await (const event of service.read({ stream: 'stream', segment: 'segment', from: { type: 'start' }, limit: 0, waitMs: 0, fresh: false }, 'peer', new AbortController().signal)) {
        events.push(event)
      }
    }

    expect(await read().catch((err: unknown) => err)).to.be.instanceOf(CorruptSegmentError)
    expect(events.map(({ type }) => type)).to.deep.equal(['segment'])
    expect(complaints).to.deep.equal(['segment'])
  })
})

describe('a fresh read', () => {
  const descriptor = { number: 0, baseHeight: 0, settings: { readers: [] } }
  const store = { header: { stream: 'stream', descriptor, descriptorBytes: new Uint8Array(0) } }

  async function read (owner: Pick<SegmentOwner, 'role' | 'certificate' | 'master'>): Promise<string[]> {
    const supervisor = {
      owner: () => owner,
      readable: async () => ({ store, commitEnd: 0, sealed: owner.certificate != null, certificate: owner.certificate, changed: async () => {} })
    } as unknown as NodeSupervisor
    const service = new NodeReadService({ supervisor, isKnown: () => true, isNode: () => true, addressesOf: () => [], clock: systemClock })
    const types: string[] = []
    for await (const { type } of service.read({ stream: 'stream', segment: 'segment', from: { type: 'start' }, limit: 0, waitMs: 0, fresh: true }, 'peer', new AbortController().signal)) {
      types.push(type)
    }
    return types
  }

  it('is for the master of a segment that is open', async () => {
    expect(await read({ role: 'follower', certificate: undefined, master: undefined }).catch((err: unknown) => err)).to.be.instanceOf(NotMasterError)
  })

  it('of a segment whose end is certified asks nobody: the other shards may be gone', async () => {
    for (const role of ['master', 'follower'] as const) {
      expect(await read({ role, certificate: {} as unknown as Receipt, master: undefined })).to.deep.equal(['segment', 'end'])
    }
  })
})
