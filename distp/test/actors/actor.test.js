import { expect } from 'chai';
import { setImmediate as turn } from 'node:timers/promises';
import { Actor } from '../../src/actors/actor.js';
import { systemClock } from '../../src/clock.js';
import { BusyError, ClosedError, DeadlineError } from '../../src/errors.js';
import { memoryLog } from './fixtures.js';
class Recorder extends Actor {
    batches = [];
    ended = 'not yet';
    hold;
    constructor(mailboxMax = 8) {
        super({ name: 'recorder', mailboxMax, clock: systemClock, log: memoryLog() });
    }
    giveAway(reply) {
        this.disown(reply);
    }
    async receive(messages) {
        this.batches.push(messages.map(message => message.say));
        await this.hold;
        for (const { say, reply } of messages) {
            if (say === 'fail') {
                throw new Error('told to fail');
            }
            if (say !== 'silence') {
                reply?.resolve(say.toUpperCase());
            }
        }
    }
    onEnd(err) {
        this.ended = err;
    }
}
async function rejection(promise) {
    try {
        await promise;
    }
    catch (err) {
        return err;
    }
    throw new Error('expected a rejection');
}
describe('actor', () => {
    it('receives what arrives in one turn together, in order', async () => {
        const actor = new Recorder();
        actor.tell({ say: 'a' });
        actor.tell({ say: 'b' });
        await actor.ask(reply => ({ say: 'c', reply }));
        expect(actor.batches).to.deep.equal([['a', 'b', 'c']]);
        await actor.stop();
    });
    it('receives one batch at a time, and what came meanwhile in the next', async () => {
        const actor = new Recorder();
        const gate = Promise.withResolvers();
        actor.hold = gate.promise;
        actor.tell({ say: 'a' });
        await turn();
        actor.tell({ say: 'b' });
        const answer = actor.ask(reply => ({ say: 'c', reply }));
        await turn();
        expect(actor.batches).to.deep.equal([['a']]);
        gate.resolve();
        expect(await answer).to.equal('C');
        expect(actor.batches).to.deep.equal([['a'], ['b', 'c']]);
        await actor.stop();
    });
    it('tells a sender that its mailbox is full', async () => {
        const actor = new Recorder(2);
        actor.tell({ say: 'a' });
        actor.tell({ say: 'b' });
        expect(() => { actor.tell({ say: 'c' }); }).to.throw(BusyError, 'mailbox of recorder is full');
        expect(await rejection(actor.ask(reply => ({ say: 'd', reply })))).to.be.instanceOf(BusyError);
        await actor.stop();
    });
    it('rejects an ask that is not answered in time', async () => {
        const actor = new Recorder();
        const err = await rejection(actor.ask(reply => ({ say: 'silence', reply }), { timeoutMs: 5 }));
        expect(err).to.be.instanceOf(DeadlineError);
        await actor.stop();
    });
    it('settles everything when it is stopped', async () => {
        const actor = new Recorder();
        const unanswered = rejection(actor.ask(reply => ({ say: 'silence', reply })));
        await turn();
        await actor.stop();
        expect(await unanswered).to.be.instanceOf(ClosedError);
        expect(await actor.done).to.equal(undefined);
        expect(actor.ended).to.equal(undefined);
        expect(() => { actor.tell({ say: 'a' }); }).to.throw(ClosedError);
    });
    it('leaves an ask that it gave away to whoever has it now', async () => {
        const actor = new Recorder();
        let given;
        const answer = actor.ask(reply => { given = reply; return { say: 'silence', reply }; });
        await turn();
        actor.giveAway(given);
        await actor.stop();
        given.resolve('from elsewhere');
        expect(await answer).to.equal('from elsewhere');
    });
    it('stops with what receive throws, and settles everything', async () => {
        const actor = new Recorder();
        const unanswered = rejection(actor.ask(reply => ({ say: 'silence', reply })));
        actor.tell({ say: 'fail' });
        expect(await actor.done).to.have.property('message', 'told to fail');
        expect(await unanswered).to.be.instanceOf(ClosedError).with.property('cause', await actor.done);
        expect(actor.stopped).to.equal(true);
    });
});
//# sourceMappingURL=actor.test.js.map