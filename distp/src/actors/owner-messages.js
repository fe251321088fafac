export {};
//# sourceMappingURL=owner-messages.js.map