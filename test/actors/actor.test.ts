import { expect } from 'chai'
import { setImmediate as turn } from 'node:timers/promises'
import { Actor } from '../../src/actors/actor.js'
import { systemClock } from '../../src/clock.js'
import { BusyError, ClosedError, DeadlineError } from '../../src/errors.js'
import { memoryLog } from './fixtures.js'
import type { Reply } from '../../src/actors/actor.js'

type Message = { readonly say: string, readonly reply?: Reply<string> }

class Recorder extends Actor<Message> {
  readonly batches: string[][] = []
  ended: Error | undefined | 'not yet' = 'not yet'
  hold: Promise<void> | undefined

  constructor (mailboxMax = 8) {
    super({ name: 'recorder', mailboxMax, clock: systemClock, log: memoryLog() })
  }

  giveAway (reply: Reply<string>): void {
    this.disown(reply)
  }

  protected async receive (messages: Message[]): Promise<void> {
    this.batches.push(messages.map(message => message.say))
    await this.hold
    for (const { say, reply } of messages) {
      if (say === 'fail') {
        throw new Error('told to fail')
      }
      if (say !== 'silence') {
        reply?.resolve(say.toUpperCase())
      }
    }
  }

  protected override onEnd (err?: Error): void {
    this.ended = err
  }
}

async function rejection (promise: Promise<unknown>): Promise<Error> {
  try {
    await promise
  } catch (err) {
    return err as Error
  }
  throw new Error('expected a rejection')
}

describe('actor', () => {
  it('receives what arrives in one turn together, in order', async () => {
    const actor = new Recorder()
    actor.tell({ say: 'a' })
    actor.tell({ say: 'b' })
    await actor.ask<string>(reply => ({ say: 'c', reply }))
    expect(actor.batches).to.deep.equal([['a', 'b', 'c']])
    await actor.stop()
  })

  it('receives one batch at a time, and what came meanwhile in the next', async () => {
    const actor = new Recorder()
    const gate = Promise.withResolvers<void>()
    actor.hold = gate.promise
    actor.tell({ say: 'a' })
    await turn()
    actor.tell({ say: 'b' })
    const answer = actor.ask<string>(reply => ({ say: 'c', reply }))
    await turn()
    expect(actor.batches).to.deep.equal([['a']])
    gate.resolve()
    expect(await answer).to.equal('C')
    expect(actor.batches).to.deep.equal([['a'], ['b', 'c']])
    await actor.stop()
  })

  it('tells a sender that its mailbox is full', async () => {
    const actor = new Recorder(2)
    actor.tell({ say: 'a' })
    actor.tell({ say: 'b' })
    expect(() => { actor.tell({ say: 'c' }) }).to.throw(BusyError, 'mailbox of recorder is full')
    expect(await rejection(actor.ask<string>(reply => ({ say: 'd', reply })))).to.be.instanceOf(BusyError)
    await actor.stop()
  })

  it('rejects an ask that is not answered in time', async () => {
    const actor = new Recorder()
    const err = await rejection(actor.ask<string>(reply => ({ say: 'silence', reply }), { timeoutMs: 5 }))
    expect(err).to.be.instanceOf(DeadlineError)
    await actor.stop()
  })

  it('settles everything when it is stopped', async () => {
    const actor = new Recorder()
    const unanswered = rejection(actor.ask<string>(reply => ({ say: 'silence', reply })))
    await turn()
    await actor.stop()
    expect(await unanswered).to.be.instanceOf(ClosedError)
    expect(await actor.done).to.equal(undefined)
    expect(actor.ended).to.equal(undefined)
    expect(() => { actor.tell({ say: 'a' }) }).to.throw(ClosedError)
  })

  it('leaves an ask that it gave away to whoever has it now', async () => {
    const actor = new Recorder()
    let given: Reply<string> | undefined
    const answer = actor.ask<string>(reply => { given = reply; return { say: 'silence', reply } })
    await turn()
    actor.giveAway(given!)
    await actor.stop()
    given!.resolve('from elsewhere')
    expect(await answer).to.equal('from elsewhere')
  })

  it('stops with what receive throws, and settles everything', async () => {
    const actor = new Recorder()
    const unanswered = rejection(actor.ask<string>(reply => ({ say: 'silence', reply })))
    actor.tell({ say: 'fail' })
    expect(await actor.done).to.have.property('message', 'told to fail')
    expect(await unanswered).to.be.instanceOf(ClosedError).with.property('cause', await actor.done)
    expect(actor.stopped).to.equal(true)
  })
})
