import { decodeMessage, encodeMessage, message, streamMessage } from 'protons-runtime';
import { alloc as uint8ArrayAlloc } from 'uint8arrays/alloc';
export var ReadRequest;
(function (ReadRequest) {
    let _codec;
    ReadRequest.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.streamId != null && obj.streamId.byteLength > 0)) {
                    w.uint32(10);
                    w.bytes(obj.streamId);
                }
                if ((obj.segmentId != null && obj.segmentId.byteLength > 0)) {
                    w.uint32(18);
                    w.bytes(obj.segmentId);
                }
                if ((obj.from != null && obj.from !== 0)) {
                    w.uint32(24);
                    w.uint32(obj.from);
                }
                if ((obj.position != null && obj.position !== 0n)) {
                    w.uint32(32);
                    obj.position < 0x100000000n ? w.uint64Number(Number(obj.position)) : w.uint64(obj.position);
                }
                if ((obj.blockHash != null && obj.blockHash.byteLength > 0)) {
                    w.uint32(42);
                    w.bytes(obj.blockHash);
                }
                if (obj.until != null) {
                    w.uint32(48);
                    obj.until < 0x100000000n ? w.uint64Number(Number(obj.until)) : w.uint64(obj.until);
                }
                if ((obj.limit != null && obj.limit !== 0n)) {
                    w.uint32(56);
                    obj.limit < 0x100000000n ? w.uint64Number(Number(obj.limit)) : w.uint64(obj.limit);
                }
                if ((obj.waitMs != null && obj.waitMs !== 0n)) {
                    w.uint32(64);
                    obj.waitMs < 0x100000000n ? w.uint64Number(Number(obj.waitMs)) : w.uint64(obj.waitMs);
                }
                if ((obj.forever != null && obj.forever !== false)) {
                    w.uint32(72);
                    w.bool(obj.forever);
                }
                if ((obj.fresh != null && obj.fresh !== false)) {
                    w.uint32(80);
                    w.bool(obj.fresh);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    streamId: uint8ArrayAlloc(0),
                    segmentId: uint8ArrayAlloc(0),
                    from: 0,
                    position: 0n,
                    blockHash: uint8ArrayAlloc(0),
                    limit: 0n,
                    waitMs: 0n,
                    forever: false,
                    fresh: false
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.streamId = reader.bytes();
                            break;
                        }
                        case 2: {
                            obj.segmentId = reader.bytes();
                            break;
                        }
                        case 3: {
                            obj.from = reader.uint32();
                            break;
                        }
                        case 4: {
                            obj.position = reader.uint64();
                            break;
                        }
                        case 5: {
                            obj.blockHash = reader.bytes();
                            break;
                        }
                        case 6: {
                            obj.until = reader.uint64();
                            break;
                        }
                        case 7: {
                            obj.limit = reader.uint64();
                            break;
                        }
                        case 8: {
                            obj.waitMs = reader.uint64();
                            break;
                        }
                        case 9: {
                            obj.forever = reader.bool();
                            break;
                        }
                        case 10: {
                            obj.fresh = reader.bool();
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
                                field: `${prefix}.streamId`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.segmentId`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.from`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 4: {
                            yield {
                                field: `${prefix}.position`,
                                value: reader.uint64()
                            };
                            break;
                        }
                        case 5: {
                            yield {
                                field: `${prefix}.blockHash`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 6: {
                            yield {
                                field: `${prefix}.until`,
                                value: reader.uint64()
                            };
                            break;
                        }
                        case 7: {
                            yield {
                                field: `${prefix}.limit`,
                                value: reader.uint64()
                            };
                            break;
                        }
                        case 8: {
                            yield {
                                field: `${prefix}.waitMs`,
                                value: reader.uint64()
                            };
                            break;
                        }
                        case 9: {
                            yield {
                                field: `${prefix}.forever`,
                                value: reader.bool()
                            };
                            break;
                        }
                        case 10: {
                            yield {
                                field: `${prefix}.fresh`,
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
        return encodeMessage(obj, ReadRequest.codec());
    }
    ReadRequest.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, ReadRequest.codec(), opts);
    }
    ReadRequest.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, ReadRequest.codec(), opts);
    }
    ReadRequest.stream = stream;
})(ReadRequest || (ReadRequest = {}));
export var ReadCredit;
(function (ReadCredit) {
    let _codec;
    ReadCredit.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.bytes != null && obj.bytes !== 0n)) {
                    w.uint32(8);
                    obj.bytes < 0x100000000n ? w.uint64Number(Number(obj.bytes)) : w.uint64(obj.bytes);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    bytes: 0n
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.bytes = reader.uint64();
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
                                field: `${prefix}.bytes`,
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
        return encodeMessage(obj, ReadCredit.codec());
    }
    ReadCredit.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, ReadCredit.codec(), opts);
    }
    ReadCredit.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, ReadCredit.codec(), opts);
    }
    ReadCredit.stream = stream;
})(ReadCredit || (ReadCredit = {}));
export var ReadAnswer;
(function (ReadAnswer) {
    let _codec;
    ReadAnswer.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if (obj.segment != null) {
                    w.uint32(10);
                    ReadSegment.codec().encode(obj.segment, w);
                }
                if (obj.tail != null) {
                    w.uint32(18);
                    ReadTail.codec().encode(obj.tail, w);
                }
                if (obj.end != null) {
                    w.uint32(26);
                    ReadEnd.codec().encode(obj.end, w);
                }
                if ((obj.commitEnd != null && obj.commitEnd !== 0n)) {
                    w.uint32(32);
                    obj.commitEnd < 0x100000000n ? w.uint64Number(Number(obj.commitEnd)) : w.uint64(obj.commitEnd);
                }
                if ((obj.frames != null && obj.frames.byteLength > 0)) {
                    w.uint32(114);
                    w.bytes(obj.frames);
                }
                if ((obj.failure != null && obj.failure.byteLength > 0)) {
                    w.uint32(122);
                    w.bytes(obj.failure);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    commitEnd: 0n,
                    frames: uint8ArrayAlloc(0),
                    failure: uint8ArrayAlloc(0)
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.segment = ReadSegment.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.segment
                            });
                            break;
                        }
                        case 2: {
                            obj.tail = ReadTail.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.tail
                            });
                            break;
                        }
                        case 3: {
                            obj.end = ReadEnd.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.end
                            });
                            break;
                        }
                        case 4: {
                            obj.commitEnd = reader.uint64();
                            break;
                        }
                        case 14: {
                            obj.frames = reader.bytes();
                            break;
                        }
                        case 15: {
                            obj.failure = reader.bytes();
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
                            yield* ReadSegment.codec().stream(reader, reader.uint32(), `${prefix}.segment`, {
                                limits: opts.limits?.segment
                            });
                            break;
                        }
                        case 2: {
                            yield* ReadTail.codec().stream(reader, reader.uint32(), `${prefix}.tail`, {
                                limits: opts.limits?.tail
                            });
                            break;
                        }
                        case 3: {
                            yield* ReadEnd.codec().stream(reader, reader.uint32(), `${prefix}.end`, {
                                limits: opts.limits?.end
                            });
                            break;
                        }
                        case 4: {
                            yield {
                                field: `${prefix}.commitEnd`,
                                value: reader.uint64()
                            };
                            break;
                        }
                        case 14: {
                            yield {
                                field: `${prefix}.frames`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 15: {
                            yield {
                                field: `${prefix}.failure`,
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
        return encodeMessage(obj, ReadAnswer.codec());
    }
    ReadAnswer.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, ReadAnswer.codec(), opts);
    }
    ReadAnswer.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, ReadAnswer.codec(), opts);
    }
    ReadAnswer.stream = stream;
})(ReadAnswer || (ReadAnswer = {}));
export var ReadSegment;
(function (ReadSegment) {
    let _codec;
    ReadSegment.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.segmentId != null && obj.segmentId.byteLength > 0)) {
                    w.uint32(10);
                    w.bytes(obj.segmentId);
                }
                if ((obj.number != null && obj.number !== 0n)) {
                    w.uint32(16);
                    obj.number < 0x100000000n ? w.uint64Number(Number(obj.number)) : w.uint64(obj.number);
                }
                if ((obj.descriptor != null && obj.descriptor.byteLength > 0)) {
                    w.uint32(26);
                    w.bytes(obj.descriptor);
                }
                if ((obj.height != null && obj.height !== 0n)) {
                    w.uint32(32);
                    obj.height < 0x100000000n ? w.uint64Number(Number(obj.height)) : w.uint64(obj.height);
                }
                if ((obj.commitEnd != null && obj.commitEnd !== 0n)) {
                    w.uint32(40);
                    obj.commitEnd < 0x100000000n ? w.uint64Number(Number(obj.commitEnd)) : w.uint64(obj.commitEnd);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    segmentId: uint8ArrayAlloc(0),
                    number: 0n,
                    descriptor: uint8ArrayAlloc(0),
                    height: 0n,
                    commitEnd: 0n
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.segmentId = reader.bytes();
                            break;
                        }
                        case 2: {
                            obj.number = reader.uint64();
                            break;
                        }
                        case 3: {
                            obj.descriptor = reader.bytes();
                            break;
                        }
                        case 4: {
                            obj.height = reader.uint64();
                            break;
                        }
                        case 5: {
                            obj.commitEnd = reader.uint64();
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
                                field: `${prefix}.segmentId`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.number`,
                                value: reader.uint64()
                            };
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.descriptor`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 4: {
                            yield {
                                field: `${prefix}.height`,
                                value: reader.uint64()
                            };
                            break;
                        }
                        case 5: {
                            yield {
                                field: `${prefix}.commitEnd`,
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
        return encodeMessage(obj, ReadSegment.codec());
    }
    ReadSegment.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, ReadSegment.codec(), opts);
    }
    ReadSegment.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, ReadSegment.codec(), opts);
    }
    ReadSegment.stream = stream;
})(ReadSegment || (ReadSegment = {}));
export var ReadTail;
(function (ReadTail) {
    let _codec;
    ReadTail.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.commitEnd != null && obj.commitEnd !== 0n)) {
                    w.uint32(8);
                    obj.commitEnd < 0x100000000n ? w.uint64Number(Number(obj.commitEnd)) : w.uint64(obj.commitEnd);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    commitEnd: 0n
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.commitEnd = reader.uint64();
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
                                field: `${prefix}.commitEnd`,
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
        return encodeMessage(obj, ReadTail.codec());
    }
    ReadTail.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, ReadTail.codec(), opts);
    }
    ReadTail.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, ReadTail.codec(), opts);
    }
    ReadTail.stream = stream;
})(ReadTail || (ReadTail = {}));
export var ReadEnd;
(function (ReadEnd) {
    let _codec;
    ReadEnd.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.reason != null && obj.reason !== 0)) {
                    w.uint32(8);
                    w.uint32(obj.reason);
                }
                if ((obj.certificate != null && obj.certificate.byteLength > 0)) {
                    w.uint32(18);
                    w.bytes(obj.certificate);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    reason: 0,
                    certificate: uint8ArrayAlloc(0)
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.reason = reader.uint32();
                            break;
                        }
                        case 2: {
                            obj.certificate = reader.bytes();
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
                                field: `${prefix}.reason`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.certificate`,
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
        return encodeMessage(obj, ReadEnd.codec());
    }
    ReadEnd.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, ReadEnd.codec(), opts);
    }
    ReadEnd.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, ReadEnd.codec(), opts);
    }
    ReadEnd.stream = stream;
})(ReadEnd || (ReadEnd = {}));
//# sourceMappingURL=read.pb.js.map