import { expect } from 'chai';
import { StreamNotFoundError, StreamUnavailableError } from '../../src/errors.js';
import { NodeDirectoryService } from '../../src/node/services/directory-service.js';
const ORDERS = { stream: 'the id of orders', name: 'orders' };
describe('a node that is asked for a stream that it has no shard of', () => {
    let named;
    let committed;
    let catchUps;
    let service;
    beforeEach(() => {
        named = [];
        committed = [];
        catchUps = 0;
        const catalog = {
            byName: name => named.find(stream => stream.name === name),
            byStream: id => named.find(({ stream }) => stream === id)
        };
        service = new NodeDirectoryService({
            supervisor: { segments: { has: () => false, get: () => undefined } },
            catalog: () => catalog,
            isNode: peer => peer === 'a node',
            addressesOf: () => [],
            catchUp: async () => {
                catchUps++;
                named = committed;
            },
            heard: () => undefined,
            lookupElsewhere: async () => { throw new StreamNotFoundError('what nobody has'); }
        });
    });
    const failure = async (key, peer = 'a client') => await service.lookup({ key, limit: 1 }, peer).then(() => undefined, (err) => err);
    it('says that it is unavailable, not that it is not there, if the catalog has named it and nobody has opened it yet', async () => {
        named = committed = [ORDERS];
        for (const key of [{ name: ORDERS.name }, { stream: ORDERS.stream }]) {
            expect(await failure(key)).to.be.instanceOf(StreamUnavailableError).with.property('retryable', true);
        }
        expect(catchUps).to.equal(0);
    });
    it('reads what the catalog has named meanwhile before it says that one is not there', async () => {
        for (const key of [{ name: ORDERS.name }, { stream: ORDERS.stream }]) {
            named = [];
            committed = [];
            expect(await failure(key)).to.be.instanceOf(StreamNotFoundError);
            committed = [ORDERS];
            expect(await failure(key)).to.be.instanceOf(StreamUnavailableError);
        }
        expect(catchUps).to.equal(4);
    });
    it('tells another node what it has heard, which is nothing', async () => {
        named = committed = [ORDERS];
        expect(await failure({ stream: ORDERS.stream }, 'a node')).to.be.instanceOf(StreamNotFoundError);
        expect(catchUps).to.equal(0);
    });
});
//# sourceMappingURL=directory-service.test.js.map