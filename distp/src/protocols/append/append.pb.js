import { decodeMessage, encodeMessage, message, streamMessage } from 'protons-runtime';
import { alloc as uint8ArrayAlloc } from 'uint8arrays/alloc';
export var AppendRequest;
(function (AppendRequest) {
    let _codec;
    AppendRequest.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.id != null && obj.id !== 0n)) {
                    w.uint32(8);
                    obj.id < 0x100000000n ? w.uint64Number(Number(obj.id)) : w.uint64(obj.id);
                }
                if ((obj.streamId != null && obj.streamId.byteLength > 0)) {
                    w.uint32(18);
                    w.bytes(obj.streamId);
                }
                if ((obj.ack != null && obj.ack !== 0)) {
                    w.uint32(24);
                    w.uint32(obj.ack);
                }
                if ((obj.follows != null && obj.follows !== 0n)) {
                    w.uint32(32);
                    obj.follows < 0x100000000n ? w.uint64Number(Number(obj.follows)) : w.uint64(obj.follows);
                }
                if ((obj.producerName != null && obj.producerName !== '')) {
                    w.uint32(42);
                    w.string(obj.producerName);
                }
                if ((obj.expectTail != null && obj.expectTail.byteLength > 0)) {
                    w.uint32(50);
                    w.bytes(obj.expectTail);
                }
                if ((obj.expectEmpty != null && obj.expectEmpty !== false)) {
                    w.uint32(56);
                    w.bool(obj.expectEmpty);
                }
                if ((obj.ackTimeoutMs != null && obj.ackTimeoutMs !== 0)) {
                    w.uint32(64);
                    w.uint32(obj.ackTimeoutMs);
                }
                if ((obj.proof != null && obj.proof !== false)) {
                    w.uint32(72);
                    w.bool(obj.proof);
                }
                if ((obj.frame != null && obj.frame.byteLength > 0)) {
                    w.uint32(114);
                    w.bytes(obj.frame);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    id: 0n,
                    streamId: uint8ArrayAlloc(0),
                    ack: 0,
                    follows: 0n,
                    producerName: '',
                    expectTail: uint8ArrayAlloc(0),
                    expectEmpty: false,
                    ackTimeoutMs: 0,
                    proof: false,
                    frame: uint8ArrayAlloc(0)
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.id = reader.uint64();
                            break;
                        }
                        case 2: {
                            obj.streamId = reader.bytes();
                            break;
                        }
                        case 3: {
                            obj.ack = reader.uint32();
                            break;
                        }
                        case 4: {
                            obj.follows = reader.uint64();
                            break;
                        }
                        case 5: {
                            obj.producerName = reader.string();
                            break;
                        }
                        case 6: {
                            obj.expectTail = reader.bytes();
                            break;
                        }
                        case 7: {
                            obj.expectEmpty = reader.bool();
                            break;
                        }
                        case 8: {
                            obj.ackTimeoutMs = reader.uint32();
                            break;
                        }
                        case 9: {
                            obj.proof = reader.bool();
                            break;
                        }
                        case 14: {
                            obj.frame = reader.bytes();
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
                                field: `${prefix}.id`,
                                value: reader.uint64()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.streamId`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.ack`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 4: {
                            yield {
                                field: `${prefix}.follows`,
                                value: reader.uint64()
                            };
                            break;
                        }
                        case 5: {
                            yield {
                                field: `${prefix}.producerName`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 6: {
                            yield {
                                field: `${prefix}.expectTail`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 7: {
                            yield {
                                field: `${prefix}.expectEmpty`,
                                value: reader.bool()
                            };
                            break;
                        }
                        case 8: {
                            yield {
                                field: `${prefix}.ackTimeoutMs`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 9: {
                            yield {
                                field: `${prefix}.proof`,
                                value: reader.bool()
                            };
                            break;
                        }
                        case 14: {
                            yield {
                                field: `${prefix}.frame`,
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
        return encodeMessage(obj, AppendRequest.codec());
    }
    AppendRequest.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, AppendRequest.codec(), opts);
    }
    AppendRequest.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, AppendRequest.codec(), opts);
    }
    AppendRequest.stream = stream;
})(AppendRequest || (AppendRequest = {}));
export var AppendAnswer;
(function (AppendAnswer) {
    let _codec;
    AppendAnswer.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.id != null && obj.id !== 0n)) {
                    w.uint32(8);
                    obj.id < 0x100000000n ? w.uint64Number(Number(obj.id)) : w.uint64(obj.id);
                }
                if ((obj.segmentId != null && obj.segmentId.byteLength > 0)) {
                    w.uint32(18);
                    w.bytes(obj.segmentId);
                }
                if ((obj.height != null && obj.height !== 0n)) {
                    w.uint32(24);
                    obj.height < 0x100000000n ? w.uint64Number(Number(obj.height)) : w.uint64(obj.height);
                }
                if ((obj.timestamp != null && obj.timestamp !== 0n)) {
                    w.uint32(32);
                    obj.timestamp < 0x100000000n ? w.uint64Number(Number(obj.timestamp)) : w.uint64(obj.timestamp);
                }
                if ((obj.prevHash != null && obj.prevHash.byteLength > 0)) {
                    w.uint32(42);
                    w.bytes(obj.prevHash);
                }
                if ((obj.lastHash != null && obj.lastHash.byteLength > 0)) {
                    w.uint32(50);
                    w.bytes(obj.lastHash);
                }
                if ((obj.credit != null && obj.credit !== 0n)) {
                    w.uint32(56);
                    obj.credit < 0x100000000n ? w.uint64Number(Number(obj.credit)) : w.uint64(obj.credit);
                }
                if ((obj.receipt != null && obj.receipt.byteLength > 0)) {
                    w.uint32(66);
                    w.bytes(obj.receipt);
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
                    id: 0n,
                    segmentId: uint8ArrayAlloc(0),
                    height: 0n,
                    timestamp: 0n,
                    prevHash: uint8ArrayAlloc(0),
                    lastHash: uint8ArrayAlloc(0),
                    credit: 0n,
                    receipt: uint8ArrayAlloc(0),
                    failure: uint8ArrayAlloc(0)
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.id = reader.uint64();
                            break;
                        }
                        case 2: {
                            obj.segmentId = reader.bytes();
                            break;
                        }
                        case 3: {
                            obj.height = reader.uint64();
                            break;
                        }
                        case 4: {
                            obj.timestamp = reader.uint64();
                            break;
                        }
                        case 5: {
                            obj.prevHash = reader.bytes();
                            break;
                        }
                        case 6: {
                            obj.lastHash = reader.bytes();
                            break;
                        }
                        case 7: {
                            obj.credit = reader.uint64();
                            break;
                        }
                        case 8: {
                            obj.receipt = reader.bytes();
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
                            yield {
                                field: `${prefix}.id`,
                                value: reader.uint64()
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
                                field: `${prefix}.height`,
                                value: reader.uint64()
                            };
                            break;
                        }
                        case 4: {
                            yield {
                                field: `${prefix}.timestamp`,
                                value: reader.uint64()
                            };
                            break;
                        }
                        case 5: {
                            yield {
                                field: `${prefix}.prevHash`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 6: {
                            yield {
                                field: `${prefix}.lastHash`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 7: {
                            yield {
                                field: `${prefix}.credit`,
                                value: reader.uint64()
                            };
                            break;
                        }
                        case 8: {
                            yield {
                                field: `${prefix}.receipt`,
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
//# sourceMappingURL=append.pb.js.map