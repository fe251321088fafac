import { decodeMessage, encodeMessage, MaxLengthError, message, streamMessage } from 'protons-runtime';
import { alloc as uint8ArrayAlloc } from 'uint8arrays/alloc';
export var TailPayload;
(function (TailPayload) {
    let _codec;
    TailPayload.codec = () => {
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
                if ((obj.epoch != null && obj.epoch !== 0n)) {
                    w.uint32(32);
                    obj.epoch < 0x100000000n ? w.uint64Number(Number(obj.epoch)) : w.uint64(obj.epoch);
                }
                if ((obj.master != null && obj.master !== 0)) {
                    w.uint32(40);
                    w.uint32(obj.master);
                }
                if (obj.shards != null && obj.shards.length > 0) {
                    for (const value of obj.shards) {
                        w.uint32(50);
                        TailShard.codec().encode(value, w);
                    }
                }
                if ((obj.baseHeight != null && obj.baseHeight !== 0n)) {
                    w.uint32(56);
                    obj.baseHeight < 0x100000000n ? w.uint64Number(Number(obj.baseHeight)) : w.uint64(obj.baseHeight);
                }
                if ((obj.baseTimestamp != null && obj.baseTimestamp !== 0n)) {
                    w.uint32(64);
                    obj.baseTimestamp < 0x100000000n ? w.uint64Number(Number(obj.baseTimestamp)) : w.uint64(obj.baseTimestamp);
                }
                if ((obj.end != null && obj.end !== 0n)) {
                    w.uint32(72);
                    obj.end < 0x100000000n ? w.uint64Number(Number(obj.end)) : w.uint64(obj.end);
                }
                if ((obj.hash != null && obj.hash.byteLength > 0)) {
                    w.uint32(82);
                    w.bytes(obj.hash);
                }
                if ((obj.certificate != null && obj.certificate.byteLength > 0)) {
                    w.uint32(90);
                    w.bytes(obj.certificate);
                }
                if ((obj.issuedAt != null && obj.issuedAt !== 0n)) {
                    w.uint32(96);
                    obj.issuedAt < 0x100000000n ? w.uint64Number(Number(obj.issuedAt)) : w.uint64(obj.issuedAt);
                }
                if ((obj.locked != null && obj.locked !== false)) {
                    w.uint32(104);
                    w.bool(obj.locked);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    stream: uint8ArrayAlloc(0),
                    segment: uint8ArrayAlloc(0),
                    number: 0n,
                    epoch: 0n,
                    master: 0,
                    shards: [],
                    baseHeight: 0n,
                    baseTimestamp: 0n,
                    end: 0n,
                    hash: uint8ArrayAlloc(0),
                    certificate: uint8ArrayAlloc(0),
                    issuedAt: 0n,
                    locked: false
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
                            obj.epoch = reader.uint64();
                            break;
                        }
                        case 5: {
                            obj.master = reader.uint32();
                            break;
                        }
                        case 6: {
                            if (opts.limits?.shards != null && obj.shards.length === opts.limits.shards) {
                                throw new MaxLengthError('Decode error - repeated field "shards" had too many elements');
                            }
                            obj.shards.push(TailShard.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.shards$
                            }));
                            break;
                        }
                        case 7: {
                            obj.baseHeight = reader.uint64();
                            break;
                        }
                        case 8: {
                            obj.baseTimestamp = reader.uint64();
                            break;
                        }
                        case 9: {
                            obj.end = reader.uint64();
                            break;
                        }
                        case 10: {
                            obj.hash = reader.bytes();
                            break;
                        }
                        case 11: {
                            obj.certificate = reader.bytes();
                            break;
                        }
                        case 12: {
                            obj.issuedAt = reader.uint64();
                            break;
                        }
                        case 13: {
                            obj.locked = reader.bool();
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
                const obj = {
                    shards: 0
                };
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
                                field: `${prefix}.epoch`,
                                value: reader.uint64()
                            };
                            break;
                        }
                        case 5: {
                            yield {
                                field: `${prefix}.master`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 6: {
                            if (opts.limits?.shards != null && obj.shards === opts.limits.shards) {
                                throw new MaxLengthError('Streaming decode error - repeated field "shards" had too many elements');
                            }
                            for (const evt of TailShard.codec().stream(reader, reader.uint32(), `${prefix}.shards[]`, {
                                limits: opts.limits?.shards$
                            })) {
                                yield {
                                    ...evt,
                                    index: obj.shards
                                };
                            }
                            obj.shards++;
                            break;
                        }
                        case 7: {
                            yield {
                                field: `${prefix}.baseHeight`,
                                value: reader.uint64()
                            };
                            break;
                        }
                        case 8: {
                            yield {
                                field: `${prefix}.baseTimestamp`,
                                value: reader.uint64()
                            };
                            break;
                        }
                        case 9: {
                            yield {
                                field: `${prefix}.end`,
                                value: reader.uint64()
                            };
                            break;
                        }
                        case 10: {
                            yield {
                                field: `${prefix}.hash`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 11: {
                            yield {
                                field: `${prefix}.certificate`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 12: {
                            yield {
                                field: `${prefix}.issuedAt`,
                                value: reader.uint64()
                            };
                            break;
                        }
                        case 13: {
                            yield {
                                field: `${prefix}.locked`,
                                value: reader.bool()
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
        return encodeMessage(obj, TailPayload.codec());
    }
    TailPayload.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, TailPayload.codec(), opts);
    }
    TailPayload.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, TailPayload.codec(), opts);
    }
    TailPayload.stream = stream;
})(TailPayload || (TailPayload = {}));
export var TailShard;
(function (TailShard) {
    let _codec;
    TailShard.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.peerId != null && obj.peerId !== '')) {
                    w.uint32(10);
                    w.string(obj.peerId);
                }
                if ((obj.incarnation != null && obj.incarnation.byteLength > 0)) {
                    w.uint32(18);
                    w.bytes(obj.incarnation);
                }
                if ((obj.zone != null && obj.zone !== '')) {
                    w.uint32(26);
                    w.string(obj.zone);
                }
                if (obj.addresses != null && obj.addresses.length > 0) {
                    for (const value of obj.addresses) {
                        w.uint32(34);
                        w.string(value);
                    }
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    peerId: '',
                    incarnation: uint8ArrayAlloc(0),
                    zone: '',
                    addresses: []
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.peerId = reader.string();
                            break;
                        }
                        case 2: {
                            obj.incarnation = reader.bytes();
                            break;
                        }
                        case 3: {
                            obj.zone = reader.string();
                            break;
                        }
                        case 4: {
                            if (opts.limits?.addresses != null && obj.addresses.length === opts.limits.addresses) {
                                throw new MaxLengthError('Decode error - repeated field "addresses" had too many elements');
                            }
                            obj.addresses.push(reader.string());
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
                const obj = {
                    addresses: 0
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.peerId`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.incarnation`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.zone`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 4: {
                            if (opts.limits?.addresses != null && obj.addresses === opts.limits.addresses) {
                                throw new MaxLengthError('Streaming decode error - repeated field "addresses" had too many elements');
                            }
                            yield {
                                field: `${prefix}.addresses[]`,
                                index: obj.addresses,
                                value: reader.string()
                            };
                            obj.addresses++;
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
        return encodeMessage(obj, TailShard.codec());
    }
    TailShard.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, TailShard.codec(), opts);
    }
    TailShard.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, TailShard.codec(), opts);
    }
    TailShard.stream = stream;
})(TailShard || (TailShard = {}));
export var TailEnvelope;
(function (TailEnvelope) {
    let _codec;
    TailEnvelope.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.payload != null && obj.payload.byteLength > 0)) {
                    w.uint32(10);
                    w.bytes(obj.payload);
                }
                if ((obj.signature != null && obj.signature.byteLength > 0)) {
                    w.uint32(18);
                    w.bytes(obj.signature);
                }
                if ((obj.peerId != null && obj.peerId !== '')) {
                    w.uint32(26);
                    w.string(obj.peerId);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    payload: uint8ArrayAlloc(0),
                    signature: uint8ArrayAlloc(0),
                    peerId: ''
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.payload = reader.bytes();
                            break;
                        }
                        case 2: {
                            obj.signature = reader.bytes();
                            break;
                        }
                        case 3: {
                            obj.peerId = reader.string();
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
                                field: `${prefix}.payload`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.signature`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.peerId`,
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
        return encodeMessage(obj, TailEnvelope.codec());
    }
    TailEnvelope.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, TailEnvelope.codec(), opts);
    }
    TailEnvelope.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, TailEnvelope.codec(), opts);
    }
    TailEnvelope.stream = stream;
})(TailEnvelope || (TailEnvelope = {}));
//# sourceMappingURL=tail-record.pb.js.map