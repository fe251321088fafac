import { decodeMessage, encodeMessage, message, streamMessage } from 'protons-runtime';
import { alloc as uint8ArrayAlloc } from 'uint8arrays/alloc';
export var ReplicateMessage;
(function (ReplicateMessage) {
    let _codec;
    ReplicateMessage.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if (obj.hello != null) {
                    w.uint32(10);
                    Hello.codec().encode(obj.hello, w);
                }
                if (obj.heartbeat != null) {
                    w.uint32(18);
                    Heartbeat.codec().encode(obj.heartbeat, w);
                }
                if ((obj.credit != null && obj.credit !== 0n)) {
                    w.uint32(24);
                    obj.credit < 0x100000000n ? w.uint64Number(Number(obj.credit)) : w.uint64(obj.credit);
                }
                if ((obj.segmentId != null && obj.segmentId.byteLength > 0)) {
                    w.uint32(34);
                    w.bytes(obj.segmentId);
                }
                if (obj.append != null) {
                    w.uint32(42);
                    Append.codec().encode(obj.append, w);
                }
                if (obj.appendAnswer != null) {
                    w.uint32(50);
                    AppendAnswer.codec().encode(obj.appendAnswer, w);
                }
                if (obj.stepDown != null) {
                    w.uint32(58);
                    StepDown.codec().encode(obj.stepDown, w);
                }
                if (obj.sealed != null) {
                    w.uint32(66);
                    Sealed.codec().encode(obj.sealed, w);
                }
                if (obj.unknownSegment != null) {
                    w.uint32(74);
                    UnknownSegment.codec().encode(obj.unknownSegment, w);
                }
                if (obj.quarantined != null) {
                    w.uint32(82);
                    Quarantined.codec().encode(obj.quarantined, w);
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
                    credit: 0n,
                    segmentId: uint8ArrayAlloc(0),
                    frames: uint8ArrayAlloc(0),
                    failure: uint8ArrayAlloc(0)
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.hello = Hello.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.hello
                            });
                            break;
                        }
                        case 2: {
                            obj.heartbeat = Heartbeat.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.heartbeat
                            });
                            break;
                        }
                        case 3: {
                            obj.credit = reader.uint64();
                            break;
                        }
                        case 4: {
                            obj.segmentId = reader.bytes();
                            break;
                        }
                        case 5: {
                            obj.append = Append.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.append
                            });
                            break;
                        }
                        case 6: {
                            obj.appendAnswer = AppendAnswer.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.appendAnswer
                            });
                            break;
                        }
                        case 7: {
                            obj.stepDown = StepDown.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.stepDown
                            });
                            break;
                        }
                        case 8: {
                            obj.sealed = Sealed.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.sealed
                            });
                            break;
                        }
                        case 9: {
                            obj.unknownSegment = UnknownSegment.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.unknownSegment
                            });
                            break;
                        }
                        case 10: {
                            obj.quarantined = Quarantined.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.quarantined
                            });
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
                            yield* Hello.codec().stream(reader, reader.uint32(), `${prefix}.hello`, {
                                limits: opts.limits?.hello
                            });
                            break;
                        }
                        case 2: {
                            yield* Heartbeat.codec().stream(reader, reader.uint32(), `${prefix}.heartbeat`, {
                                limits: opts.limits?.heartbeat
                            });
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.credit`,
                                value: reader.uint64()
                            };
                            break;
                        }
                        case 4: {
                            yield {
                                field: `${prefix}.segmentId`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 5: {
                            yield* Append.codec().stream(reader, reader.uint32(), `${prefix}.append`, {
                                limits: opts.limits?.append
                            });
                            break;
                        }
                        case 6: {
                            yield* AppendAnswer.codec().stream(reader, reader.uint32(), `${prefix}.appendAnswer`, {
                                limits: opts.limits?.appendAnswer
                            });
                            break;
                        }
                        case 7: {
                            yield* StepDown.codec().stream(reader, reader.uint32(), `${prefix}.stepDown`, {
                                limits: opts.limits?.stepDown
                            });
                            break;
                        }
                        case 8: {
                            yield* Sealed.codec().stream(reader, reader.uint32(), `${prefix}.sealed`, {
                                limits: opts.limits?.sealed
                            });
                            break;
                        }
                        case 9: {
                            yield* UnknownSegment.codec().stream(reader, reader.uint32(), `${prefix}.unknownSegment`, {
                                limits: opts.limits?.unknownSegment
                            });
                            break;
                        }
                        case 10: {
                            yield* Quarantined.codec().stream(reader, reader.uint32(), `${prefix}.quarantined`, {
                                limits: opts.limits?.quarantined
                            });
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
        return encodeMessage(obj, ReplicateMessage.codec());
    }
    ReplicateMessage.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, ReplicateMessage.codec(), opts);
    }
    ReplicateMessage.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, ReplicateMessage.codec(), opts);
    }
    ReplicateMessage.stream = stream;
})(ReplicateMessage || (ReplicateMessage = {}));
export var Hello;
(function (Hello) {
    let _codec;
    Hello.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.cluster != null && obj.cluster.byteLength > 0)) {
                    w.uint32(10);
                    w.bytes(obj.cluster);
                }
                if ((obj.incarnation != null && obj.incarnation.byteLength > 0)) {
                    w.uint32(18);
                    w.bytes(obj.incarnation);
                }
                if ((obj.startId != null && obj.startId !== '')) {
                    w.uint32(26);
                    w.string(obj.startId);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    cluster: uint8ArrayAlloc(0),
                    incarnation: uint8ArrayAlloc(0),
                    startId: ''
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.cluster = reader.bytes();
                            break;
                        }
                        case 2: {
                            obj.incarnation = reader.bytes();
                            break;
                        }
                        case 3: {
                            obj.startId = reader.string();
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
                                field: `${prefix}.cluster`,
                                value: reader.bytes()
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
                                field: `${prefix}.startId`,
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
        return encodeMessage(obj, Hello.codec());
    }
    Hello.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, Hello.codec(), opts);
    }
    Hello.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, Hello.codec(), opts);
    }
    Hello.stream = stream;
})(Hello || (Hello = {}));
export var Heartbeat;
(function (Heartbeat) {
    let _codec;
    Heartbeat.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.startId != null && obj.startId !== '')) {
                    w.uint32(10);
                    w.string(obj.startId);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    startId: ''
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.startId = reader.string();
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
                                field: `${prefix}.startId`,
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
        return encodeMessage(obj, Heartbeat.codec());
    }
    Heartbeat.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, Heartbeat.codec(), opts);
    }
    Heartbeat.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, Heartbeat.codec(), opts);
    }
    Heartbeat.stream = stream;
})(Heartbeat || (Heartbeat = {}));
export var Append;
(function (Append) {
    let _codec;
    Append.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.epoch != null && obj.epoch !== 0n)) {
                    w.uint32(8);
                    obj.epoch < 0x100000000n ? w.uint64Number(Number(obj.epoch)) : w.uint64(obj.epoch);
                }
                if ((obj.start != null && obj.start !== 0n)) {
                    w.uint32(16);
                    obj.start < 0x100000000n ? w.uint64Number(Number(obj.start)) : w.uint64(obj.start);
                }
                if ((obj.prev != null && obj.prev !== 0n)) {
                    w.uint32(24);
                    obj.prev < 0x100000000n ? w.uint64Number(Number(obj.prev)) : w.uint64(obj.prev);
                }
                if ((obj.prevHash != null && obj.prevHash.byteLength > 0)) {
                    w.uint32(34);
                    w.bytes(obj.prevHash);
                }
                if ((obj.commitEnd != null && obj.commitEnd !== 0n)) {
                    w.uint32(40);
                    obj.commitEnd < 0x100000000n ? w.uint64Number(Number(obj.commitEnd)) : w.uint64(obj.commitEnd);
                }
                if ((obj.round != null && obj.round !== 0n)) {
                    w.uint32(48);
                    obj.round < 0x100000000n ? w.uint64Number(Number(obj.round)) : w.uint64(obj.round);
                }
                if (obj.proofEnd != null) {
                    w.uint32(56);
                    obj.proofEnd < 0x100000000n ? w.uint64Number(Number(obj.proofEnd)) : w.uint64(obj.proofEnd);
                }
                if ((obj.certificate != null && obj.certificate.byteLength > 0)) {
                    w.uint32(66);
                    w.bytes(obj.certificate);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    epoch: 0n,
                    start: 0n,
                    prev: 0n,
                    prevHash: uint8ArrayAlloc(0),
                    commitEnd: 0n,
                    round: 0n,
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
                            obj.start = reader.uint64();
                            break;
                        }
                        case 3: {
                            obj.prev = reader.uint64();
                            break;
                        }
                        case 4: {
                            obj.prevHash = reader.bytes();
                            break;
                        }
                        case 5: {
                            obj.commitEnd = reader.uint64();
                            break;
                        }
                        case 6: {
                            obj.round = reader.uint64();
                            break;
                        }
                        case 7: {
                            obj.proofEnd = reader.uint64();
                            break;
                        }
                        case 8: {
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
                                field: `${prefix}.start`,
                                value: reader.uint64()
                            };
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.prev`,
                                value: reader.uint64()
                            };
                            break;
                        }
                        case 4: {
                            yield {
                                field: `${prefix}.prevHash`,
                                value: reader.bytes()
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
                        case 6: {
                            yield {
                                field: `${prefix}.round`,
                                value: reader.uint64()
                            };
                            break;
                        }
                        case 7: {
                            yield {
                                field: `${prefix}.proofEnd`,
                                value: reader.uint64()
                            };
                            break;
                        }
                        case 8: {
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
        return encodeMessage(obj, Append.codec());
    }
    Append.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, Append.codec(), opts);
    }
    Append.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, Append.codec(), opts);
    }
    Append.stream = stream;
})(Append || (Append = {}));
export var AppendAnswer;
(function (AppendAnswer) {
    let _codec;
    AppendAnswer.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.epoch != null && obj.epoch !== 0n)) {
                    w.uint32(8);
                    obj.epoch < 0x100000000n ? w.uint64Number(Number(obj.epoch)) : w.uint64(obj.epoch);
                }
                if ((obj.adopted != null && obj.adopted !== false)) {
                    w.uint32(16);
                    w.bool(obj.adopted);
                }
                if ((obj.durableEnd != null && obj.durableEnd !== 0n)) {
                    w.uint32(24);
                    obj.durableEnd < 0x100000000n ? w.uint64Number(Number(obj.durableEnd)) : w.uint64(obj.durableEnd);
                }
                if ((obj.durableHash != null && obj.durableHash.byteLength > 0)) {
                    w.uint32(34);
                    w.bytes(obj.durableHash);
                }
                if ((obj.round != null && obj.round !== 0n)) {
                    w.uint32(40);
                    obj.round < 0x100000000n ? w.uint64Number(Number(obj.round)) : w.uint64(obj.round);
                }
                if (obj.conflict != null) {
                    w.uint32(48);
                    obj.conflict < 0x100000000n ? w.uint64Number(Number(obj.conflict)) : w.uint64(obj.conflict);
                }
                if (obj.proof != null) {
                    w.uint32(58);
                    SignedClaim.codec().encode(obj.proof, w);
                }
                if (obj.doubt != null) {
                    w.uint32(64);
                    obj.doubt < 0x100000000n ? w.uint64Number(Number(obj.doubt)) : w.uint64(obj.doubt);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    epoch: 0n,
                    adopted: false,
                    durableEnd: 0n,
                    durableHash: uint8ArrayAlloc(0),
                    round: 0n
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
                            obj.adopted = reader.bool();
                            break;
                        }
                        case 3: {
                            obj.durableEnd = reader.uint64();
                            break;
                        }
                        case 4: {
                            obj.durableHash = reader.bytes();
                            break;
                        }
                        case 5: {
                            obj.round = reader.uint64();
                            break;
                        }
                        case 6: {
                            obj.conflict = reader.uint64();
                            break;
                        }
                        case 7: {
                            obj.proof = SignedClaim.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.proof
                            });
                            break;
                        }
                        case 8: {
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
                                field: `${prefix}.adopted`,
                                value: reader.bool()
                            };
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.durableEnd`,
                                value: reader.uint64()
                            };
                            break;
                        }
                        case 4: {
                            yield {
                                field: `${prefix}.durableHash`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 5: {
                            yield {
                                field: `${prefix}.round`,
                                value: reader.uint64()
                            };
                            break;
                        }
                        case 6: {
                            yield {
                                field: `${prefix}.conflict`,
                                value: reader.uint64()
                            };
                            break;
                        }
                        case 7: {
                            yield* SignedClaim.codec().stream(reader, reader.uint32(), `${prefix}.proof`, {
                                limits: opts.limits?.proof
                            });
                            break;
                        }
                        case 8: {
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
        return encodeMessage(obj, AppendAnswer.codec());
    }
    AppendAnswer.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, AppendAnswer.codec(), opts);
    }
    AppendAnswer.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, AppendAnswer.codec(), opts);
    }
    AppendAnswer.stream = stream;
})(AppendAnswer || (AppendAnswer = {}));
export var SignedClaim;
(function (SignedClaim) {
    let _codec;
    SignedClaim.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.end != null && obj.end !== 0n)) {
                    w.uint32(8);
                    obj.end < 0x100000000n ? w.uint64Number(Number(obj.end)) : w.uint64(obj.end);
                }
                if ((obj.hash != null && obj.hash.byteLength > 0)) {
                    w.uint32(18);
                    w.bytes(obj.hash);
                }
                if ((obj.signature != null && obj.signature.byteLength > 0)) {
                    w.uint32(26);
                    w.bytes(obj.signature);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    end: 0n,
                    hash: uint8ArrayAlloc(0),
                    signature: uint8ArrayAlloc(0)
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
                            obj.hash = reader.bytes();
                            break;
                        }
                        case 3: {
                            obj.signature = reader.bytes();
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
                                field: `${prefix}.hash`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.signature`,
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
        return encodeMessage(obj, SignedClaim.codec());
    }
    SignedClaim.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, SignedClaim.codec(), opts);
    }
    SignedClaim.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, SignedClaim.codec(), opts);
    }
    SignedClaim.stream = stream;
})(SignedClaim || (SignedClaim = {}));
export var StepDown;
(function (StepDown) {
    let _codec;
    StepDown.codec = () => {
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
        return encodeMessage(obj, StepDown.codec());
    }
    StepDown.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, StepDown.codec(), opts);
    }
    StepDown.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, StepDown.codec(), opts);
    }
    StepDown.stream = stream;
})(StepDown || (StepDown = {}));
export var Sealed;
(function (Sealed) {
    let _codec;
    Sealed.codec = () => {
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
        return encodeMessage(obj, Sealed.codec());
    }
    Sealed.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, Sealed.codec(), opts);
    }
    Sealed.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, Sealed.codec(), opts);
    }
    Sealed.stream = stream;
})(Sealed || (Sealed = {}));
export var UnknownSegment;
(function (UnknownSegment) {
    let _codec;
    UnknownSegment.codec = () => {
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
        return encodeMessage(obj, UnknownSegment.codec());
    }
    UnknownSegment.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, UnknownSegment.codec(), opts);
    }
    UnknownSegment.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, UnknownSegment.codec(), opts);
    }
    UnknownSegment.stream = stream;
})(UnknownSegment || (UnknownSegment = {}));
export var Quarantined;
(function (Quarantined) {
    let _codec;
    Quarantined.codec = () => {
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
        return encodeMessage(obj, Quarantined.codec());
    }
    Quarantined.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, Quarantined.codec(), opts);
    }
    Quarantined.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, Quarantined.codec(), opts);
    }
    Quarantined.stream = stream;
})(Quarantined || (Quarantined = {}));
//# sourceMappingURL=replicate.pb.js.map