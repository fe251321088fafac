import { decodeMessage, encodeMessage, MaxLengthError, message, streamMessage } from 'protons-runtime';
import { alloc as uint8ArrayAlloc } from 'uint8arrays/alloc';
export var ElectRequest;
(function (ElectRequest) {
    let _codec;
    ElectRequest.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.segmentId != null && obj.segmentId.byteLength > 0)) {
                    w.uint32(10);
                    w.bytes(obj.segmentId);
                }
                if (obj.preVote != null) {
                    w.uint32(18);
                    VoteRequest.codec().encode(obj.preVote, w);
                }
                if (obj.vote != null) {
                    w.uint32(26);
                    VoteRequest.codec().encode(obj.vote, w);
                }
                if (obj.open != null) {
                    w.uint32(34);
                    Open.codec().encode(obj.open, w);
                }
                if ((obj.incarnation != null && obj.incarnation.byteLength > 0)) {
                    w.uint32(42);
                    w.bytes(obj.incarnation);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    segmentId: uint8ArrayAlloc(0),
                    incarnation: uint8ArrayAlloc(0)
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
                            obj.preVote = VoteRequest.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.preVote
                            });
                            break;
                        }
                        case 3: {
                            obj.vote = VoteRequest.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.vote
                            });
                            break;
                        }
                        case 4: {
                            obj.open = Open.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.open
                            });
                            break;
                        }
                        case 5: {
                            obj.incarnation = reader.bytes();
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
                            yield* VoteRequest.codec().stream(reader, reader.uint32(), `${prefix}.preVote`, {
                                limits: opts.limits?.preVote
                            });
                            break;
                        }
                        case 3: {
                            yield* VoteRequest.codec().stream(reader, reader.uint32(), `${prefix}.vote`, {
                                limits: opts.limits?.vote
                            });
                            break;
                        }
                        case 4: {
                            yield* Open.codec().stream(reader, reader.uint32(), `${prefix}.open`, {
                                limits: opts.limits?.open
                            });
                            break;
                        }
                        case 5: {
                            yield {
                                field: `${prefix}.incarnation`,
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
        return encodeMessage(obj, ElectRequest.codec());
    }
    ElectRequest.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, ElectRequest.codec(), opts);
    }
    ElectRequest.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, ElectRequest.codec(), opts);
    }
    ElectRequest.stream = stream;
})(ElectRequest || (ElectRequest = {}));
export var VoteRequest;
(function (VoteRequest) {
    let _codec;
    VoteRequest.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.epoch != null && obj.epoch !== 0n)) {
                    w.uint32(8);
                    obj.epoch < 0x100000000n ? w.uint64Number(Number(obj.epoch)) : w.uint64(obj.epoch);
                }
                if ((obj.logEpoch != null && obj.logEpoch !== 0n)) {
                    w.uint32(16);
                    obj.logEpoch < 0x100000000n ? w.uint64Number(Number(obj.logEpoch)) : w.uint64(obj.logEpoch);
                }
                if ((obj.end != null && obj.end !== 0n)) {
                    w.uint32(24);
                    obj.end < 0x100000000n ? w.uint64Number(Number(obj.end)) : w.uint64(obj.end);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    epoch: 0n,
                    logEpoch: 0n,
                    end: 0n
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
                            obj.logEpoch = reader.uint64();
                            break;
                        }
                        case 3: {
                            obj.end = reader.uint64();
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
                                field: `${prefix}.logEpoch`,
                                value: reader.uint64()
                            };
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.end`,
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
        return encodeMessage(obj, VoteRequest.codec());
    }
    VoteRequest.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, VoteRequest.codec(), opts);
    }
    VoteRequest.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, VoteRequest.codec(), opts);
    }
    VoteRequest.stream = stream;
})(VoteRequest || (VoteRequest = {}));
export var Open;
(function (Open) {
    let _codec;
    Open.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if (obj.opening != null) {
                    w.uint32(10);
                    Opening.codec().encode(obj.opening, w);
                }
                if (obj.segments != null && obj.segments.length > 0) {
                    for (const value of obj.segments) {
                        w.uint32(18);
                        SegmentEntry.codec().encode(value, w);
                    }
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    segments: []
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.opening = Opening.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.opening
                            });
                            break;
                        }
                        case 2: {
                            if (opts.limits?.segments != null && obj.segments.length === opts.limits.segments) {
                                throw new MaxLengthError('Decode error - repeated field "segments" had too many elements');
                            }
                            obj.segments.push(SegmentEntry.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.segments$
                            }));
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
                    segments: 0
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield* Opening.codec().stream(reader, reader.uint32(), `${prefix}.opening`, {
                                limits: opts.limits?.opening
                            });
                            break;
                        }
                        case 2: {
                            if (opts.limits?.segments != null && obj.segments === opts.limits.segments) {
                                throw new MaxLengthError('Streaming decode error - repeated field "segments" had too many elements');
                            }
                            for (const evt of SegmentEntry.codec().stream(reader, reader.uint32(), `${prefix}.segments[]`, {
                                limits: opts.limits?.segments$
                            })) {
                                yield {
                                    ...evt,
                                    index: obj.segments
                                };
                            }
                            obj.segments++;
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
        return encodeMessage(obj, Open.codec());
    }
    Open.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, Open.codec(), opts);
    }
    Open.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, Open.codec(), opts);
    }
    Open.stream = stream;
})(Open || (Open = {}));
export var Opening;
(function (Opening) {
    let _codec;
    Opening.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.genesis != null && obj.genesis.byteLength > 0)) {
                    w.uint32(10);
                    w.bytes(obj.genesis);
                }
                if ((obj.sealFrame != null && obj.sealFrame.byteLength > 0)) {
                    w.uint32(18);
                    w.bytes(obj.sealFrame);
                }
                if ((obj.certificate != null && obj.certificate.byteLength > 0)) {
                    w.uint32(26);
                    w.bytes(obj.certificate);
                }
                if (obj.producersFrames != null && obj.producersFrames.length > 0) {
                    for (const value of obj.producersFrames) {
                        w.uint32(34);
                        w.bytes(value);
                    }
                }
                if ((obj.lastData != null && obj.lastData.byteLength > 0)) {
                    w.uint32(42);
                    w.bytes(obj.lastData);
                }
                if ((obj.lastDataSegment != null && obj.lastDataSegment.byteLength > 0)) {
                    w.uint32(50);
                    w.bytes(obj.lastDataSegment);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    genesis: uint8ArrayAlloc(0),
                    sealFrame: uint8ArrayAlloc(0),
                    certificate: uint8ArrayAlloc(0),
                    producersFrames: [],
                    lastData: uint8ArrayAlloc(0),
                    lastDataSegment: uint8ArrayAlloc(0)
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.genesis = reader.bytes();
                            break;
                        }
                        case 2: {
                            obj.sealFrame = reader.bytes();
                            break;
                        }
                        case 3: {
                            obj.certificate = reader.bytes();
                            break;
                        }
                        case 4: {
                            if (opts.limits?.producersFrames != null && obj.producersFrames.length === opts.limits.producersFrames) {
                                throw new MaxLengthError('Decode error - repeated field "producersFrames" had too many elements');
                            }
                            obj.producersFrames.push(reader.bytes());
                            break;
                        }
                        case 5: {
                            obj.lastData = reader.bytes();
                            break;
                        }
                        case 6: {
                            obj.lastDataSegment = reader.bytes();
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
                    producersFrames: 0
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.genesis`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.sealFrame`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.certificate`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 4: {
                            if (opts.limits?.producersFrames != null && obj.producersFrames === opts.limits.producersFrames) {
                                throw new MaxLengthError('Streaming decode error - repeated field "producersFrames" had too many elements');
                            }
                            yield {
                                field: `${prefix}.producersFrames[]`,
                                index: obj.producersFrames,
                                value: reader.bytes()
                            };
                            obj.producersFrames++;
                            break;
                        }
                        case 5: {
                            yield {
                                field: `${prefix}.lastData`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 6: {
                            yield {
                                field: `${prefix}.lastDataSegment`,
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
        return encodeMessage(obj, Opening.codec());
    }
    Opening.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, Opening.codec(), opts);
    }
    Opening.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, Opening.codec(), opts);
    }
    Opening.stream = stream;
})(Opening || (Opening = {}));
export var SegmentEntry;
(function (SegmentEntry) {
    let _codec;
    SegmentEntry.codec = () => {
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
                if ((obj.number != null && obj.number !== 0n)) {
                    w.uint32(24);
                    obj.number < 0x100000000n ? w.uint64Number(Number(obj.number)) : w.uint64(obj.number);
                }
                if ((obj.descriptor != null && obj.descriptor.byteLength > 0)) {
                    w.uint32(34);
                    w.bytes(obj.descriptor);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    streamId: uint8ArrayAlloc(0),
                    segmentId: uint8ArrayAlloc(0),
                    number: 0n,
                    descriptor: uint8ArrayAlloc(0)
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
                            obj.number = reader.uint64();
                            break;
                        }
                        case 4: {
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
                                field: `${prefix}.number`,
                                value: reader.uint64()
                            };
                            break;
                        }
                        case 4: {
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
        return encodeMessage(obj, SegmentEntry.codec());
    }
    SegmentEntry.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, SegmentEntry.codec(), opts);
    }
    SegmentEntry.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, SegmentEntry.codec(), opts);
    }
    SegmentEntry.stream = stream;
})(SegmentEntry || (SegmentEntry = {}));
export var ElectAnswer;
(function (ElectAnswer) {
    let _codec;
    ElectAnswer.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if (obj.preVote != null) {
                    w.uint32(10);
                    VoteAnswer.codec().encode(obj.preVote, w);
                }
                if (obj.vote != null) {
                    w.uint32(18);
                    VoteAnswer.codec().encode(obj.vote, w);
                }
                if ((obj.opened != null && obj.opened !== false)) {
                    w.uint32(24);
                    w.bool(obj.opened);
                }
                if (obj.sealed != null) {
                    w.uint32(34);
                    SealedAnswer.codec().encode(obj.sealed, w);
                }
                if (obj.unknown != null) {
                    w.uint32(42);
                    UnknownAnswer.codec().encode(obj.unknown, w);
                }
                if (obj.quarantined != null) {
                    w.uint32(50);
                    UnknownAnswer.codec().encode(obj.quarantined, w);
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
                    opened: false,
                    failure: uint8ArrayAlloc(0)
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.preVote = VoteAnswer.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.preVote
                            });
                            break;
                        }
                        case 2: {
                            obj.vote = VoteAnswer.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.vote
                            });
                            break;
                        }
                        case 3: {
                            obj.opened = reader.bool();
                            break;
                        }
                        case 4: {
                            obj.sealed = SealedAnswer.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.sealed
                            });
                            break;
                        }
                        case 5: {
                            obj.unknown = UnknownAnswer.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.unknown
                            });
                            break;
                        }
                        case 6: {
                            obj.quarantined = UnknownAnswer.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.quarantined
                            });
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
                            yield* VoteAnswer.codec().stream(reader, reader.uint32(), `${prefix}.preVote`, {
                                limits: opts.limits?.preVote
                            });
                            break;
                        }
                        case 2: {
                            yield* VoteAnswer.codec().stream(reader, reader.uint32(), `${prefix}.vote`, {
                                limits: opts.limits?.vote
                            });
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.opened`,
                                value: reader.bool()
                            };
                            break;
                        }
                        case 4: {
                            yield* SealedAnswer.codec().stream(reader, reader.uint32(), `${prefix}.sealed`, {
                                limits: opts.limits?.sealed
                            });
                            break;
                        }
                        case 5: {
                            yield* UnknownAnswer.codec().stream(reader, reader.uint32(), `${prefix}.unknown`, {
                                limits: opts.limits?.unknown
                            });
                            break;
                        }
                        case 6: {
                            yield* UnknownAnswer.codec().stream(reader, reader.uint32(), `${prefix}.quarantined`, {
                                limits: opts.limits?.quarantined
                            });
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
        return encodeMessage(obj, ElectAnswer.codec());
    }
    ElectAnswer.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, ElectAnswer.codec(), opts);
    }
    ElectAnswer.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, ElectAnswer.codec(), opts);
    }
    ElectAnswer.stream = stream;
})(ElectAnswer || (ElectAnswer = {}));
export var VoteAnswer;
(function (VoteAnswer) {
    let _codec;
    VoteAnswer.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.epoch != null && obj.epoch !== 0n)) {
                    w.uint32(8);
                    obj.epoch < 0x100000000n ? w.uint64Number(Number(obj.epoch)) : w.uint64(obj.epoch);
                }
                if ((obj.granted != null && obj.granted !== false)) {
                    w.uint32(16);
                    w.bool(obj.granted);
                }
                if (obj.doubt != null) {
                    w.uint32(24);
                    obj.doubt < 0x100000000n ? w.uint64Number(Number(obj.doubt)) : w.uint64(obj.doubt);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    epoch: 0n,
                    granted: false
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
                            obj.granted = reader.bool();
                            break;
                        }
                        case 3: {
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
                                field: `${prefix}.granted`,
                                value: reader.bool()
                            };
                            break;
                        }
                        case 3: {
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
        return encodeMessage(obj, VoteAnswer.codec());
    }
    VoteAnswer.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, VoteAnswer.codec(), opts);
    }
    VoteAnswer.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, VoteAnswer.codec(), opts);
    }
    VoteAnswer.stream = stream;
})(VoteAnswer || (VoteAnswer = {}));
export var SealedAnswer;
(function (SealedAnswer) {
    let _codec;
    SealedAnswer.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.epoch != null && obj.epoch !== 0n)) {
                    w.uint32(8);
                    obj.epoch < 0x100000000n ? w.uint64Number(Number(obj.epoch)) : w.uint64(obj.epoch);
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
                    epoch: 0n,
                    certificate: uint8ArrayAlloc(0)
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
                                field: `${prefix}.epoch`,
                                value: reader.uint64()
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
        return encodeMessage(obj, SealedAnswer.codec());
    }
    SealedAnswer.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, SealedAnswer.codec(), opts);
    }
    SealedAnswer.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, SealedAnswer.codec(), opts);
    }
    SealedAnswer.stream = stream;
})(SealedAnswer || (SealedAnswer = {}));
export var UnknownAnswer;
(function (UnknownAnswer) {
    let _codec;
    UnknownAnswer.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.epoch != null && obj.epoch !== 0n)) {
                    w.uint32(8);
                    obj.epoch < 0x100000000n ? w.uint64Number(Number(obj.epoch)) : w.uint64(obj.epoch);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    epoch: 0n
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.epoch = reader.uint64();
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
        return encodeMessage(obj, UnknownAnswer.codec());
    }
    UnknownAnswer.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, UnknownAnswer.codec(), opts);
    }
    UnknownAnswer.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, UnknownAnswer.codec(), opts);
    }
    UnknownAnswer.stream = stream;
})(UnknownAnswer || (UnknownAnswer = {}));
//# sourceMappingURL=elect.pb.js.map