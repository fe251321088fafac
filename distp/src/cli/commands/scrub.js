import { formatSize } from '../sizes.js';
import { makeTable } from '../table.js';
/** Has nodes read their sealed segments anew, and shows what they found. @throws what a node refused with, if none did it */
export async function scrub(client, { nodes }, terminal, output) {
    const reports = await client.scrub({ nodes, signal: terminal.interrupt });
    const failed = reports.find(({ error }) => error != null)?.error;
    if (failed != null && reports.every(({ error }) => error != null)) {
        throw failed;
    }
    const table = makeTable(['node', 'segments', 'read', 'damaged', 'indexes made anew']);
    for (const { peerId, progress, error } of reports) {
        table.push(progress == null
            ? [peerId, { content: error.message, colSpan: 4 }]
            : [peerId, progress.segments, formatSize(progress.bytes), progress.damaged, progress.indexesMade]);
    }
    await output.result({ nodes: reports.map(asObject) }, table.toString());
}
function asObject({ peerId, progress, error }) {
    return progress == null ? { peerId, error: error.message } : { peerId, ...progress };
}
//# sourceMappingURL=scrub.js.map