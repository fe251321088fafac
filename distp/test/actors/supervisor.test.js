import { expect } from 'chai';
import { setImmediate as turn } from 'node:timers/promises';
import { Supervisor } from '../../src/actors/supervisor.js';
import { ManualClock } from '../manual-clock.js';
import { memoryLog } from './fixtures.js';
class Child {
    done;
    #end;
    constructor() {
        this.done = new Promise(resolve => { this.#end = resolve; });
    }
    fail() {
        this.#end(new Error('failed'));
    }
    async stop() {
        this.#end();
    }
}
describe('supervisor', () => {
    let clock;
    let supervisor;
    let made;
    beforeEach(() => {
        clock = new ManualClock();
        supervisor = new Supervisor({ clock, log: memoryLog(), backoffMinMs: 100, backoffMaxMs: 1_000 });
        made = [];
    });
    afterEach(async () => { await supervisor.stop(); });
    async function make() {
        made.push(new Child());
        return made.at(-1);
    }
    it('starts a failed child again, later each time', async () => {
        await supervisor.supervise('child', make);
        for (const pauseMs of [100, 200, 400]) {
            const before = made.length;
            made.at(-1).fail();
            await turn();
            await clock.advance(pauseMs - 1);
            expect(made).to.have.length(before);
            await clock.advance(1);
            expect(made).to.have.length(before + 1);
        }
    });
    it('leaves a child alone that stopped by itself', async () => {
        await supervisor.supervise('child', make);
        await made[0].stop();
        await turn();
        await clock.advance(10_000);
        expect(made).to.have.length(1);
        expect(supervisor.names).to.deep.equal([]);
    });
    it('tries again when a restart fails, and gives up when there is nothing to run', async () => {
        let tries = 0;
        await supervisor.supervise('child', async () => {
            tries++;
            if (tries === 2) {
                throw new Error('not yet');
            }
            return tries < 4 ? await make() : undefined;
        });
        made[0].fail();
        await turn();
        await clock.advance(300);
        expect(tries).to.equal(3);
        made[1].fail();
        await turn();
        await clock.advance(5_000);
        expect(tries).to.equal(4);
        expect(supervisor.names).to.deep.equal([]);
    });
    it("hands a first start's failure to the caller", async () => {
        let failure;
        await supervisor.supervise('child', async () => { throw new Error('at once'); }).catch((err) => { failure = err; });
        expect(failure).to.have.property('message', 'at once');
        expect(supervisor.names).to.deep.equal([]);
    });
    it('stops everything, and starts nothing again', async () => {
        await supervisor.supervise('one', make);
        await supervisor.supervise('two', make);
        await supervisor.stop();
        await clock.advance(10_000);
        expect(made).to.have.length(2);
    });
});
//# sourceMappingURL=supervisor.test.js.map