export {};
//# sourceMappingURL=segment-home.js.map