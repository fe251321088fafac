/** A client as a process of its own: told over the channel to its parent what to do, one thing after the other. */
import '../../../src/polyfill.js';
import { loads } from './loads.js';
let connection;
process.on('message', (order) => {
    carryOut(order).then(result => { answer({ id: order.id, result }); }, (err) => { answer({ id: order.id, error: err instanceof Error ? err.stack ?? err.message : String(err) }); });
});
// without its parent it has nothing to do
process.on('disconnect', () => { process.exit(); });
async function carryOut(order) {
    if (order.type === 'open') {
        const { open } = await import(order.module);
        connection = await open(order.target);
        return undefined;
    }
    if (connection == null) {
        throw new Error('there is no connection yet');
    }
    if (order.type === 'close') {
        await connection.close();
        return undefined;
    }
    // what the options are is for the parent to have right: its compiler has checked them
    const byName = loads;
    return byName[order.name](connection, order.options);
}
function answer(answer) {
    process.send?.(answer);
}
//# sourceMappingURL=worker.js.map