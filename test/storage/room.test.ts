import { expect } from 'chai'
import { Room } from '../../src/storage/room.js'

describe('the room of a disk', () => {
  it('is asked for anew each second, also by a clock that was set back', () => {
    let nowMs = 1_000_000
    let freeBytes = 0
    const room = new Room(Infinity, () => ({ freeBytes, totalBytes: 0 }), () => nowMs)
    expect(room.availableBytes).to.equal(0)

    freeBytes = 500
    nowMs += 999
    expect(room.availableBytes).to.equal(0)
    nowMs += 1
    expect(room.availableBytes).to.equal(500)

    freeBytes = 700
    nowMs -= 60_000
    expect(room.availableBytes).to.equal(700)
  })
})
