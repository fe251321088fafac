/** Events and Readies as short lines: what scripts compare and what the simulation prints. */
import { BlockKind } from '../../src/chain/index.js';
export function hashText(hash) {
    return hash == null ? 'none' : Buffer.from(hash.subarray(0, 3)).toString('hex');
}
export function frameText(frame) {
    const kind = frame.kind === BlockKind.data ? '' : `${BlockKind[frame.kind]} `;
    const sequence = frame.sequence === 0 ? '' : ` #${frame.sequence}${frame.count > 1 ? `-${frame.lastSequence}` : ''}`;
    return `${kind}[${frame.height},${frame.end})${sequence}`;
}
export function hardStateText({ epoch, votedFor, logEpoch, doubt }) {
    return `epoch ${epoch} votedFor ${votedFor ?? 'none'} logEpoch ${logEpoch}${doubtText(doubt)}`;
}
function doubtText(doubt) {
    return doubt == null ? '' : ` in doubt of e${doubt}`;
}
export function messageText(message) {
    switch (message.type) {
        case 'preVote':
        case 'vote':
            return `${message.type} e${message.epoch} log e${message.logEpoch} end ${message.end}`;
        case 'preVoteAnswer':
        case 'voteAnswer':
            return `${message.type} e${message.epoch} ${message.granted ? 'yes' : 'no'}${doubtText(message.doubt)}`;
        case 'append': {
            const frames = 'range' in message ? message.range.from === message.range.to ? '' : ` [${message.range.from},${message.range.to})` : message.frames.map(frame => ` ${frameText(frame)}`).join('');
            return `append e${message.epoch} start ${message.start} prev ${message.prev}${frames} commit ${message.commitEnd} round ${message.round}${message.proofEnd == null ? '' : ` proof ${message.proofEnd}`}${message.certificate == null ? '' : ' certificate'}`;
        }
        case 'appendAnswer':
            return `appendAnswer e${message.epoch} ${message.adopted ? '' : 'not '}adopted${doubtText(message.doubt)} durable ${message.durableEnd} round ${message.round}${message.conflict == null ? '' : ` conflict ${message.conflict}`}${signedText(message)}`;
        case 'sealed':
            return `sealed e${message.epoch} end ${message.certificate.end}`;
        default:
            return `${message.type} e${message.epoch}`;
    }
}
function signedText({ sign, proof }) {
    const signed = sign ?? proof;
    return signed == null ? '' : ` signed ${signed.end}`;
}
function receiptText({ receipt }) {
    return receipt == null ? '' : ` receipt end ${receipt.end} epoch ${receipt.epoch} signatures ${receipt.signatures.length}`;
}
export function outboundText({ to, message }) {
    return `${to} ${messageText(message)}`;
}
export function settlementText(settlement) {
    if ('placed' in settlement) {
        return `${settlement.id} placed at ${settlement.placed.height}${receiptText(settlement)}`;
    }
    if ('repeated' in settlement) {
        return `${settlement.id} repeated at ${settlement.repeated}${settlement.sequence == null ? '' : ` or before, sequence ${settlement.sequence}`}${receiptText(settlement)}`;
    }
    if ('confirmed' in settlement) {
        return `${settlement.id} confirmed below ${settlement.confirmed}`;
    }
    const { refused } = settlement;
    switch (refused.reason) {
        case 'notMaster':
            return `${settlement.id} refused: notMaster, master ${refused.master ?? 'unknown'}`;
        case 'gap':
            return `${settlement.id} refused: gap, expected ${refused.expected}`;
        case 'tooLarge':
            return `${settlement.id} refused: tooLarge, limit ${refused.limit}`;
        case 'tailMismatch':
            return `${settlement.id} refused: tailMismatch${refused.tail == null ? ', empty' : ''}`;
        case 'invalid':
            return `${settlement.id} refused: invalid, ${refused.message}`;
        default:
            return `${settlement.id} refused: ${refused.reason}`;
    }
}
export function eventText(event) {
    switch (event.type) {
        case 'message':
            return `from ${event.from}: ${messageText(event.message)}`;
        case 'propose':
            return `propose ${event.id} ${event.frame.count} blocks${event.frame.sequence === 0 ? '' : ` #${event.frame.sequence} follows ${event.follows}`} ack ${event.ack}${event.proof === true ? ' proof' : ''}`;
        case 'tick':
            return `tick ${event.nowMs}`;
        case 'synced':
        case 'written':
            return `${event.type} ${event.writeId}`;
        case 'heard':
        case 'connected':
        case 'disconnected':
            return `${event.type} ${event.from}`;
        case 'confirm':
            return `confirm ${event.id}`;
        default:
            return event.type;
    }
}
/** One line for each thing that a Ready asks; none if it asks nothing. */
export function readyLines(ready) {
    const lines = [];
    if (ready.cut != null) {
        lines.push(`cut ${ready.cut}`);
    }
    if (ready.write.length !== 0) {
        lines.push(`write ${ready.write.map(frameText).join(' ')}`);
    }
    if (ready.hardState != null) {
        lines.push(`hard state ${hardStateText(ready.hardState)}`);
    }
    if (ready.certificate != null) {
        lines.push(`certificate end ${ready.certificate.end} epoch ${ready.certificate.epoch} signatures ${ready.certificate.signatures.length}`);
    }
    for (const outbound of ready.sendNow) {
        lines.push(`send ${outboundText(outbound)}`);
    }
    for (const outbound of ready.sendAfterSync) {
        lines.push(`after sync send ${outboundText(outbound)}`);
    }
    for (const settlement of ready.settled) {
        lines.push(`settle ${settlementText(settlement)}`);
    }
    if (ready.sign != null) {
        lines.push(`sign epoch ${ready.sign.epoch} end ${ready.sign.end}`);
    }
    if (ready.behind != null) {
        lines.push(`behind end ${ready.behind.end}`);
    }
    return lines;
}
//# sourceMappingURL=trace.js.map