import { decodeMessage, encodeMessage, message, streamMessage } from 'protons-runtime';
import { alloc as uint8ArrayAlloc } from 'uint8arrays/alloc';
export var StoredShard;
(function (StoredShard) {
    let _codec;
    StoredShard.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.stream != null && obj.stream.byteLength > 0)) {
                    w.uint32(10);
                    w.bytes(obj.stream);
                }
                if ((obj.segment != null && obj.segment.byteLength > 0)) {
                    w.uint32(18);
                    w.bytes(obj.segment);
                }
                if ((obj.number != null && obj.number !== 0n)) {
                    w.uint32(24);
                    obj.number < 0x100000000n ? w.uint64Number(Number(obj.number)) : w.uint64(obj.number);
                }
                if ((obj.state != null && obj.state !== 0)) {
                    w.uint32(32);
                    w.uint32(obj.state);
                }
                if ((obj.opening != null && obj.opening.byteLength > 0)) {
                    w.uint32(42);
                    w.bytes(obj.opening);
                }
                if ((obj.certificate != null && obj.certificate.byteLength > 0)) {
                    w.uint32(50);
                    w.bytes(obj.certificate);
                }
                if ((obj.reason != null && obj.reason !== '')) {
                    w.uint32(58);
                    w.string(obj.reason);
                }
                if ((obj.unsyncedBoot != null && obj.unsyncedBoot !== '')) {
                    w.uint32(66);
                    w.string(obj.unsyncedBoot);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    stream: uint8ArrayAlloc(0),
                    segment: uint8ArrayAlloc(0),
                    number: 0n,
                    state: 0,
                    opening: uint8ArrayAlloc(0),
                    certificate: uint8ArrayAlloc(0),
                    reason: '',
                    unsyncedBoot: ''
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.stream = reader.bytes();
                            break;
                        }
                        case 2: {
                            obj.segment = reader.bytes();
                            break;
                        }
                        case 3: {
                            obj.number = reader.uint64();
                            break;
                        }
                        case 4: {
                            obj.state = reader.uint32();
                            break;
                        }
                        case 5: {
                            obj.opening = reader.bytes();
                            break;
                        }
                        case 6: {
                            obj.certificate = reader.bytes();
                            break;
                        }
                        case 7: {
                            obj.reason = reader.string();
                            break;
                        }
                        case 8: {
                            obj.unsyncedBoot = reader.string();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.stream`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.segment`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.number`,
                                value: reader.uint64()
                            };
                            break;
                        }
                        case 4: {
                            yield {
                                field: `${prefix}.state`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 5: {
                            yield {
                                field: `${prefix}.opening`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 6: {
                            yield {
                                field: `${prefix}.certificate`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 7: {
                            yield {
                                field: `${prefix}.reason`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 8: {
                            yield {
                                field: `${prefix}.unsyncedBoot`,
                                value: reader.string()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, StoredShard.codec());
    }
    StoredShard.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, StoredShard.codec(), opts);
    }
    StoredShard.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, StoredShard.codec(), opts);
    }
    StoredShard.stream = stream;
})(StoredShard || (StoredShard = {}));
export var StoredHardState;
(function (StoredHardState) {
    let _codec;
    StoredHardState.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.epoch != null && obj.epoch !== 0n)) {
                    w.uint32(8);
                    obj.epoch < 0x100000000n ? w.uint64Number(Number(obj.epoch)) : w.uint64(obj.epoch);
                }
                if (obj.votedFor != null) {
                    w.uint32(16);
                    w.uint32(obj.votedFor);
                }
                if ((obj.logEpoch != null && obj.logEpoch !== 0n)) {
                    w.uint32(24);
                    obj.logEpoch < 0x100000000n ? w.uint64Number(Number(obj.logEpoch)) : w.uint64(obj.logEpoch);
                }
                if (obj.doubt != null) {
                    w.uint32(32);
                    obj.doubt < 0x100000000n ? w.uint64Number(Number(obj.doubt)) : w.uint64(obj.doubt);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    epoch: 0n,
                    logEpoch: 0n
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.epoch = reader.uint64();
                            break;
                        }
                        case 2: {
                            obj.votedFor = reader.uint32();
                            break;
                        }
                        case 3: {
                            obj.logEpoch = reader.uint64();
                            break;
                        }
                        case 4: {
                            obj.doubt = reader.uint64();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.epoch`,
                                value: reader.uint64()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.votedFor`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.logEpoch`,
                                value: reader.uint64()
                            };
                            break;
                        }
                        case 4: {
                            yield {
                                field: `${prefix}.doubt`,
                                value: reader.uint64()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, StoredHardState.codec());
    }
    StoredHardState.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, StoredHardState.codec(), opts);
    }
    StoredHardState.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, StoredHardState.codec(), opts);
    }
    StoredHardState.stream = stream;
})(StoredHardState || (StoredHardState = {}));
export var StoredEntry;
(function (StoredEntry) {
    let _codec;
    StoredEntry.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.segment != null && obj.segment.byteLength > 0)) {
                    w.uint32(10);
                    w.bytes(obj.segment);
                }
                if ((obj.descriptor != null && obj.descriptor.byteLength > 0)) {
                    w.uint32(18);
                    w.bytes(obj.descriptor);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    segment: uint8ArrayAlloc(0),
                    descriptor: uint8ArrayAlloc(0)
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.segment = reader.bytes();
                            break;
                        }
                        case 2: {
                            obj.descriptor = reader.bytes();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.segment`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.descriptor`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, StoredEntry.codec());
    }
    StoredEntry.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, StoredEntry.codec(), opts);
    }
    StoredEntry.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, StoredEntry.codec(), opts);
    }
    StoredEntry.stream = stream;
})(StoredEntry || (StoredEntry = {}));
export var StoredSeal;
(function (StoredSeal) {
    let _codec;
    StoredSeal.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.end != null && obj.end !== 0n)) {
                    w.uint32(8);
                    obj.end < 0x100000000n ? w.uint64Number(Number(obj.end)) : w.uint64(obj.end);
                }
                if ((obj.sealOffset != null && obj.sealOffset !== 0n)) {
                    w.uint32(16);
                    obj.sealOffset < 0x100000000n ? w.uint64Number(Number(obj.sealOffset)) : w.uint64(obj.sealOffset);
                }
                if ((obj.endOffset != null && obj.endOffset !== 0n)) {
                    w.uint32(24);
                    obj.endOffset < 0x100000000n ? w.uint64Number(Number(obj.endOffset)) : w.uint64(obj.endOffset);
                }
                if ((obj.lastHash != null && obj.lastHash.byteLength > 0)) {
                    w.uint32(34);
                    w.bytes(obj.lastHash);
                }
                if ((obj.baseHeight != null && obj.baseHeight !== 0n)) {
                    w.uint32(40);
                    obj.baseHeight < 0x100000000n ? w.uint64Number(Number(obj.baseHeight)) : w.uint64(obj.baseHeight);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    end: 0n,
                    sealOffset: 0n,
                    endOffset: 0n,
                    lastHash: uint8ArrayAlloc(0),
                    baseHeight: 0n
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.end = reader.uint64();
                            break;
                        }
                        case 2: {
                            obj.sealOffset = reader.uint64();
                            break;
                        }
                        case 3: {
                            obj.endOffset = reader.uint64();
                            break;
                        }
                        case 4: {
                            obj.lastHash = reader.bytes();
                            break;
                        }
                        case 5: {
                            obj.baseHeight = reader.uint64();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.end`,
                                value: reader.uint64()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.sealOffset`,
                                value: reader.uint64()
                            };
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.endOffset`,
                                value: reader.uint64()
                            };
                            break;
                        }
                        case 4: {
                            yield {
                                field: `${prefix}.lastHash`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 5: {
                            yield {
                                field: `${prefix}.baseHeight`,
                                value: reader.uint64()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, StoredSeal.codec());
    }
    StoredSeal.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, StoredSeal.codec(), opts);
    }
    StoredSeal.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, StoredSeal.codec(), opts);
    }
    StoredSeal.stream = stream;
})(StoredSeal || (StoredSeal = {}));
//# sourceMappingURL=state.pb.js.map