/**
 * Proofs as files (`docs/formats.md`): JSON, written in one way only, with a checksum at the end. So a reader that has what
 * the file says writes the same bytes again, and any byte changed is told: by what no longer holds, or, where a change means
 * nothing (a space, the order of fields), by the file not being as it would be written.
 */
import { CatenaryError, InvalidProofError } from '../errors.js';
import { asBuffer } from './bytes.js';
import { firstSegment } from './seal-chain.js';
import { hashToId, idToHash } from './ids.js';
import { verifyProof } from './proof.js';
import { sha256 } from './sha256.js';
import { SHARDS_MAX } from './settings.js';
/** most bytes of a proof's file: a chain of some forty thousand seals of three shards, or frames of half a segment */
export const PROOF_FILE_BYTES_MAX = 64 * 1024 * 1024;
const VERSION = 1;
/** what begins the line of the checksum, which is of all bytes before it */
const CHECKSUM_LINE = '  "sha256": ';
export function receiptToJson({ segment, epoch, end, hash, signatures }) {
    return {
        segment,
        epoch,
        end,
        hash: hashToId(hash),
        signatures: signatures.map(({ peerId, incarnation, signature }) => ({ peerId, incarnation, signature: toBase64(signature) }))
    };
}
/** The file of a proof. */
export function encodeProof(proof) {
    const { genesisBytes, seals, receipt, from, to, framesBytes } = proof;
    const text = JSON.stringify({
        version: VERSION,
        stream: receipt.stream,
        genesis: toBase64(genesisBytes),
        seals: seals.map(({ frameBytes, certificate }) => ({ frame: toBase64(frameBytes), certificate: receiptToJson(certificate) })),
        receipt: receiptToJson(receipt),
        from,
        to,
        frames: toBase64(framesBytes),
        sha256: ''
    }, null, 2);
    const content = text.slice(0, text.lastIndexOf(CHECKSUM_LINE));
    return Buffer.from(`${content}${CHECKSUM_LINE}"${toBase64(sha256(Buffer.from(content)))}"\n}\n`);
}
/** The proof in a file, which is as `encodeProof` writes it; whether it holds is for `verifyProof`. @throws {InvalidProofError} */
export function decodeProof(bytes) {
    const proof = parseProof(bytes);
    checkWritten(bytes, proof);
    return proof;
}
/**
 * Checks a proof's file: what it proves, then that not one byte of it is other than it was written.
 *
 * @throws {InvalidProofError} and what `verifyProof` finds
 */
export async function verifyProofFile(bytes, verify) {
    const proof = parseProof(bytes);
    const proven = await verifyProof(proof, verify);
    checkWritten(bytes, proof);
    return proven;
}
function checkWritten(bytes, proof) {
    const written = asBuffer(encodeProof(proof));
    const checksumAt = written.lastIndexOf(CHECKSUM_LINE);
    const length = Math.max(bytes.length, written.length);
    for (let at = 0; at < length; at++) {
        if (bytes[at] !== written[at]) {
            throw new InvalidProofError(at < checksumAt ? `byte ${at} of the file is not as it would be written` : 'the checksum is not that of the file');
        }
    }
}
function parseProof(bytes) {
    if (bytes.length > PROOF_FILE_BYTES_MAX) {
        throw new InvalidProofError(`the file has ${bytes.length} bytes, more than ${PROOF_FILE_BYTES_MAX}`);
    }
    try {
        return proofOf(new Fields(JSON.parse(asBuffer(bytes).toString()), 'the file'));
    }
    catch (err) {
        if (err instanceof CatenaryError) {
            throw err;
        }
        throw new InvalidProofError(`the file is not JSON: ${err.message}`, { cause: err });
    }
}
function proofOf(file) {
    const version = file.integer('version');
    if (version !== VERSION) {
        throw new InvalidProofError(`version ${version} is not ${VERSION}`);
    }
    const stream = file.id('stream');
    const genesisBytes = file.bytes('genesis');
    const named = firstSegment(genesisBytes).stream;
    if (named !== stream) {
        throw new InvalidProofError(`the genesis is that of ${named}, not of ${stream}`);
    }
    return {
        genesisBytes,
        seals: file.list('seals').map(seal => ({ frameBytes: seal.bytes('frame'), certificate: receiptOf(seal.fields('certificate'), stream) })),
        receipt: receiptOf(file.fields('receipt'), stream),
        from: file.integer('from'),
        to: file.integer('to'),
        framesBytes: file.bytes('frames')
    };
}
function receiptOf(fields, stream) {
    const signatures = fields.list('signatures');
    if (signatures.length > SHARDS_MAX) {
        throw new InvalidProofError(`${signatures.length} signatures are more than there can be shards`);
    }
    return {
        stream,
        segment: fields.id('segment'),
        epoch: fields.integer('epoch'),
        end: fields.integer('end'),
        hash: idToHash(fields.text('hash')),
        signatures: signatures.map(entry => ({ peerId: entry.text('peerId'), incarnation: entry.text('incarnation'), signature: entry.bytes('signature') }))
    };
}
/** A JSON object whose fields are what they should be, or it says which isn't. */
class Fields {
    #object;
    #where;
    constructor(value, where) {
        if (typeof value !== 'object' || value == null || Array.isArray(value)) {
            throw new InvalidProofError(`${where} is not an object`);
        }
        this.#object = value;
        this.#where = where;
    }
    text(name) {
        const value = this.#object[name];
        if (typeof value !== 'string') {
            throw this.#wrong(name, 'text');
        }
        return value;
    }
    integer(name) {
        const value = this.#object[name];
        if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
            throw this.#wrong(name, 'a safe integer');
        }
        return value;
    }
    id(name) {
        const text = this.text(name);
        idToHash(text);
        return text;
    }
    bytes(name) {
        const text = this.text(name);
        const bytes = Buffer.from(text, 'base64');
        if (bytes.toString('base64') !== text) {
            throw this.#wrong(name, 'base64');
        }
        return bytes;
    }
    fields(name) {
        return new Fields(this.#object[name], `${name} of ${this.#where}`);
    }
    list(name) {
        const value = this.#object[name];
        if (!Array.isArray(value)) {
            throw this.#wrong(name, 'a list');
        }
        return value.map((entry, index) => new Fields(entry, `${name} ${index} of ${this.#where}`));
    }
    #wrong(name, what) {
        return new InvalidProofError(`${name} of ${this.#where} is not ${what}`);
    }
}
function toBase64(bytes) {
    return asBuffer(bytes).toString('base64');
}
//# sourceMappingURL=proof-file.js.map