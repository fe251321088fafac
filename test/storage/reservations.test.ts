import { expect } from 'chai'
import { hashToId } from '../../src/chain/index.js'
import { StorageError } from '../../src/errors.js'
import { MemoryDisk } from '../../src/storage/memory-disk.js'
import { Reservations } from '../../src/storage/reservations.js'
import { Room } from '../../src/storage/room.js'
import type { Reservation } from '../../src/storage/segment-store.js'

const stream = hashToId(Buffer.alloc(32, 1))

function reservation (expiresAtMs: number): Reservation {
  return { stream, number: 5, nonce: 'aa', capacity: 64 * 1024, expiresAtMs }
}

describe('a reservation that is taken', () => {
  let disk: MemoryDisk
  let reservations: Reservations
  let letRename: () => void

  /** Renames wait from now on; resolves when one does. */
  async function held (): Promise<void> {
    const rename = disk.rename.bind(disk)
    const { promise, resolve } = Promise.withResolvers<void>()
    const asked = Promise.withResolvers<void>()
    letRename = resolve
    disk.rename = async (from, to) => {
      asked.resolve()
      await promise
      await rename(from, to)
    }
    await asked.promise
  }

  beforeEach(() => {
    disk = new MemoryDisk()
    reservations = new Reservations(disk, new Room(Infinity, () => undefined, () => 0), () => 0)
  })

  const takenMeanwhile = async (expiresAtMs: number): Promise<void> => {
    const isHeld = held()
    const reserved = reservations.reserve(reservation(expiresAtMs))
    await isHeld
    const taking = reservations.take(stream, 5)
    letRename()
    const taken = await taking

    expect(disk.paths).to.deep.equal([taken?.path])
    await reserved
    expect(disk.paths).to.deep.equal([taken?.path])
  }

  it('has its file where it is said to be, also if it is prolonged just then', async () => {
    await reservations.reserve(reservation(1000))
    await takenMeanwhile(2000)
  })

  it('is whole, also if its file is still being made', async () => {
    await takenMeanwhile(1000)
  })

  it('is none if its file could not be made', async () => {
    const isHeld = held()
    const reserved = reservations.reserve(reservation(1000)).catch((err: unknown) => err)
    await isHeld
    const taking = reservations.take(stream, 5)
    disk.fail('EIO')
    letRename()

    expect(await taking).to.equal(undefined)
    expect(await reserved).to.be.instanceOf(StorageError)
  })
})
