export {};
//# sourceMappingURL=segment-store.js.map