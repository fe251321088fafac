const LINE_BYTES = 100;
/** `after`: token of the line that must come before it, or `empty`; undefined if any may */
export function encodeLine(writer, sequence, after = '-') {
    return Buffer.from(`${writer} ${sequence} ${after} `.padEnd(LINE_BYTES, '.'));
}
export function decodeLine(data) {
    const [writer = '', sequence, after] = Buffer.from(data).toString().split(' ');
    return { writer, sequence: Number(sequence), after: after === '-' ? undefined : after };
}
export function encodeNote({ stream, writer, sequence, height, token, atMs }) {
    return `${stream} ${writer} ${sequence} ${height} ${token} ${atMs}\n`;
}
export function decodeNote(line) {
    const [stream = '', writer = '', sequence, height, token = '', atMs] = line.split(' ');
    return { stream, writer, sequence: Number(sequence), height: Number(height), token, atMs: Number(atMs) };
}
//# sourceMappingURL=line.js.map