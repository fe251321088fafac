/** What the promise gives, or the error if that takes longer. The promise itself goes on. */
export async function within(clock, timeoutMs, promise, late) {
    let disarm;
    const timeout = new Promise((_resolve, reject) => {
        disarm = clock.after(timeoutMs, () => { reject(late()); });
    });
    try {
        return await Promise.race([promise, timeout]);
    }
    finally {
        disarm?.();
    }
}
//# sourceMappingURL=within.js.map